package org.aftersale.host.broadleaf.common;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The session that most stores keep open during a request, put aside while ours works. */
final class RequestSession {

    private final EntityManagerFactory factory;
    private final Object holder;

    private RequestSession(EntityManagerFactory factory, Object holder) {
        this.factory = factory;
        this.holder = holder;
    }

    /**
     * Unbinds the session, if there is one, from the thread. Its connection goes back to the pool;
     * the session takes one again when it next needs it.
     */
    static RequestSession detach(EntityManagerFactory factory) {
        Object holder = TransactionSynchronizationManager.unbindResourceIfPossible(factory);
        if (holder instanceof EntityManagerHolder) {
            EntityManager request = ((EntityManagerHolder) holder).getEntityManager();
            if (request.isOpen()) {
                request.unwrap(Session.class).disconnect();
            }
        }
        return new RequestSession(factory, holder);
    }

    void reattach() {
        if (holder != null) {
            TransactionSynchronizationManager.bindResource(factory, holder);
        }
    }
}
