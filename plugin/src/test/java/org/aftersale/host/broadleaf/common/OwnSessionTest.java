package org.aftersale.host.broadleaf.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import javax.persistence.EntityManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class OwnSessionTest {

    private final EntityManagerFactory factory = mock(EntityManagerFactory.class);
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
        ownSession.setBeanFactory(beans);
        TransactionSynchronizationManager.bindResource(factory, new Object());
    }

    @AfterEach
    void close() {
        TransactionSynchronizationManager.unbindResource(factory);
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

    private boolean seen(String name, Acts acts) {
        Acts wrapped = (Acts) ownSession.postProcessAfterInitialization(acts, name);
        boolean seen = wrapped.seeTheSessionOfTheRequest();
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isTrue();
        return seen;
    }
}
