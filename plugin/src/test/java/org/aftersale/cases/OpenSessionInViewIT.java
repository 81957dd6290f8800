package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.aftersale.claim.Claim;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Most stores keep one session open for a whole request; our actions must not affect it. */
class OpenSessionInViewIT extends HostTestBase {

    private final EntityManagerFactory factory =
            store.bean("blTransactionManager", JpaTransactionManager.class)
                    .getEntityManagerFactory();
    private EntityManager session;
    private Object cart;

    @BeforeEach
    void openInView() {
        session = factory.createEntityManager();
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(session));
        cart =
                session.createQuery("select c from CustomerImpl c where c.id = :id")
                        .setParameter("id", customer.getId())
                        .getSingleResult();
    }

    @AfterEach
    void close() {
        TransactionSynchronizationManager.unbindResource(factory);
        session.close();
    }

    @Test
    void keepsTheStoresLoadedEntitiesWhenAnActionIsRefused() {
        assertThatThrownBy(() -> claims.ofCustomer(customer.getId(), "CL-2222-2222"))
                .isInstanceOf(NotFoundException.class);
        assertThat(session.contains(cart)).isTrue();
    }

    @Test
    void restoresTheStoresSessionAfterASuccessfulAction() {
        Claim claim = cases.file(customer, order, 0);
        cases.reply(claim, "Looking into it.", TicketStatus.OPEN);
        assertThat(session.contains(cart)).isTrue();
        assertThat(TransactionSynchronizationManager.hasResource(factory)).isTrue();
        assertThat(cases.again(claim).getLines()).hasSize(1);
    }
}
