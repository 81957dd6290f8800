package org.aftersale.host.broadleaf.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.util.Collections;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.ejb.HibernateEntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class OwnSessionTest {

    private final Session sessionOfTheRequest = mock(Session.class);
    private final ReservedIds ids = mock(ReservedIds.class);
    private final EntityManagerFactory factory = factory();
    private final OwnSession ownSession = new OwnSession();

    interface Acts {
        boolean seeTheSessionOfTheRequest();
    }

    class PlainActs implements Acts {
        @Override
        public boolean seeTheSessionOfTheRequest() {
            return TransactionSynchronizationManager.hasResource(factory);
        }
    }

    @Transactional
    class TransactionalActs extends PlainActs implements Acts {}

    class ReadingActs implements Acts {
        @Override
        @Transactional(readOnly = true)
        public boolean seeTheSessionOfTheRequest() {
            return TransactionSynchronizationManager.hasResource(factory);
        }
    }

    /** As docs/extending.md suggests to stores. */
    class ActsOfAStore extends TransactionalActs {}

    class OneTransactionalAct implements Acts {
        @Override
        @Transactional
        public boolean seeTheSessionOfTheRequest() {
            return TransactionSynchronizationManager.hasResource(factory);
        }
    }

    @BeforeEach
    void openSessionInView() {
        JpaTransactionManager transactions = mock(JpaTransactionManager.class);
        when(transactions.getEntityManagerFactory()).thenReturn(factory);
        BeanFactory beans = mock(BeanFactory.class);
        when(beans.getBean("blTransactionManager", JpaTransactionManager.class))
                .thenReturn(transactions);
        when(beans.getBean("aftersalePageReads", PageTransaction.class))
                .thenReturn(new PageTransaction());
        ownSession.setBeanFactory(beans);
        EntityManager entities = mock(EntityManager.class);
        when(entities.isOpen()).thenReturn(true);
        when(entities.unwrap(Session.class)).thenReturn(sessionOfTheRequest);
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(entities));
    }

    private EntityManagerFactory factory() {
        EntityPersister entity = mock(EntityPersister.class);
        when(entity.getIdentifierGenerator()).thenReturn(ids);
        SessionFactoryImplementor sessions = mock(SessionFactoryImplementor.class);
        when(sessions.getEntityPersisters()).thenReturn(Collections.singletonMap("row", entity));
        Session unconnected =
                mock(Session.class, withSettings().extraInterfaces(SessionImplementor.class));
        when(sessions.openSession()).thenReturn(unconnected);
        HibernateEntityManagerFactory hibernates = mock(HibernateEntityManagerFactory.class);
        when(hibernates.getSessionFactory()).thenReturn(sessions);
        EntityManagerFactory shared =
                mock(
                        EntityManagerFactory.class,
                        withSettings().extraInterfaces(EntityManagerFactoryInfo.class));
        when(((EntityManagerFactoryInfo) shared).getNativeEntityManagerFactory())
                .thenReturn(hibernates);
        return shared;
    }

    @AfterEach
    void close() {
        TransactionSynchronizationManager.unbindResourceIfPossible(factory);
    }

    @Test
    void runsATransactionalServiceInItsOwnSession() {
        assertThat(seen("aftersaleActs", new TransactionalActs())).isFalse();
    }

    @Test
    void runsAStoresSubclassInItsOwnSession() {
        assertThat(seen("aftersaleActs", new ActsOfAStore())).isFalse();
    }

    @Test
    void runsAServiceWithOneTransactionalMethodInItsOwnSession() {
        assertThat(seen("aftersaleActs", new OneTransactionalAct())).isFalse();
    }

    @Test
    void leavesOtherBeansAlone() {
        assertThat(seen("aftersaleActs", new PlainActs())).isTrue();
        assertThat(seen("storeActs", new TransactionalActs())).isTrue();
    }

    @Test
    void returnsTheConnectionOfTheRequestBeforeOurSessionTakesOne() {
        seen("aftersaleActs", new TransactionalActs());
        verify(sessionOfTheRequest).disconnect();
    }

    /** Else the store's filter would find no session to close at the end of the request. */
    @Test
    void leavesTheSessionOfTheRequestWhereItWasIfItsConnectionCannotBeReturned() {
        when(sessionOfTheRequest.disconnect()).thenThrow(new HibernateException("broken"));
        assertThatThrownBy(() -> seen("aftersaleActs", new TransactionalActs()))
                .hasMessage("broken");
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isTrue();
    }

    @Test
    void leavesTheConnectionAloneWithinATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            seen("aftersaleActs", new TransactionalActs());
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        verifyNoInteractions(sessionOfTheRequest, ids);
    }

    @Test
    void reservesIdsBeforeAWritingTransaction() {
        seen("aftersaleActs", new OneTransactionalAct());
        InOrder order = inOrder(sessionOfTheRequest, ids);
        order.verify(sessionOfTheRequest).disconnect();
        order.verify(ids).fill(any());
    }

    @Test
    void reservesNoIdsBeforeARead() {
        seen("aftersaleActs", new ReadingActs());
        verifyNoInteractions(ids);
    }

    private boolean seen(String name, Acts acts) {
        Acts wrapped = (Acts) ownSession.postProcessAfterInitialization(acts, name);
        boolean seen = wrapped.seeTheSessionOfTheRequest();
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isTrue();
        return seen;
    }
}
