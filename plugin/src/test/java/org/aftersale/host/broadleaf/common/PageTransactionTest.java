package org.aftersale.host.broadleaf.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PageTransactionTest {

    private final EntityManagerFactory factory = mock(EntityManagerFactory.class);
    private final Session sessionOfTheRequest = mock(Session.class);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final TransactionStatus status = mock(TransactionStatus.class);
    private final PageTransaction page = new PageTransaction();

    @BeforeEach
    void openSessionInView() {
        page.transactions = transactions;
        page.factory = factory;
        when(transactions.getTransaction(any())).thenReturn(status);
        EntityManager entities = mock(EntityManager.class);
        when(entities.isOpen()).thenReturn(true);
        when(entities.unwrap(Session.class)).thenReturn(sessionOfTheRequest);
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(entities));
    }

    @AfterEach
    void close() {
        page.close();
        TransactionSynchronizationManager.unbindResource(factory);
    }

    @Test
    void takesNoConnectionBeforeTheFirstRead() {
        page.open();
        page.close();
        verify(transactions, never()).getTransaction(any());
        verifyNoInteractions(sessionOfTheRequest);
    }

    @Test
    void joinsAllReadsInOneReadOnlyTransaction() {
        page.open();
        call(read());
        call(read());
        verify(transactions, times(1)).getTransaction(argThat(TransactionDefinition::isReadOnly));
        page.close();
        verify(transactions).commit(status);
    }

    @Test
    void returnsTheConnectionOfTheRequestBeforeItTakesOne() {
        page.open();
        call(read());
        InOrder order = inOrder(sessionOfTheRequest, transactions);
        order.verify(sessionOfTheRequest).disconnect();
        order.verify(transactions).getTransaction(any());
    }

    @Test
    void putsTheSessionOfTheRequestBack() {
        page.open();
        call(read());
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isFalse();
        page.close();
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isTrue();
    }

    @Test
    void putsTheSessionOfTheRequestBackIfThereIsNoConnection() {
        when(transactions.getTransaction(any()))
                .thenThrow(new CannotCreateTransactionException("pool exhausted"));
        page.open();
        assertThatThrownBy(() -> call(read())).isInstanceOf(CannotCreateTransactionException.class);
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isTrue();
    }

    @Test
    void endsBeforeAWriteWhichWouldBeLostInIt() {
        page.open();
        call(read());
        call(new DefaultTransactionAttribute());
        verify(transactions).commit(status);
        call(read());
        verify(transactions, times(2)).getTransaction(any());
    }

    @Test
    void endsBeforeATransactionOfItsOwnWhichWouldNeedASecondConnection() {
        DefaultTransactionAttribute own =
                new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setReadOnly(true);
        page.open();
        call(read());
        call(own);
        verify(transactions).commit(status);
    }

    @Test
    void isNotEndedByWhatAServiceCalls() {
        page.open();
        page.enter(read());
        page.enter(new DefaultTransactionAttribute());
        page.leave();
        page.leave();
        verify(transactions, never()).commit(any());
    }

    @Test
    void rollsBackWhatAFailedReadHasMarked() {
        when(status.isRollbackOnly()).thenReturn(true);
        page.open();
        call(read());
        page.close();
        verify(transactions).rollback(status);
        verify(transactions, never()).commit(any());
    }

    @Test
    void leavesOtherThreadsAlone() {
        call(read());
        verify(transactions, never()).getTransaction(any());
    }

    private void call(TransactionAttribute transaction) {
        try {
            page.enter(transaction);
        } finally {
            page.leave();
        }
    }

    private static TransactionAttribute read() {
        DefaultTransactionAttribute read = new DefaultTransactionAttribute();
        read.setReadOnly(true);
        return read;
    }
}
