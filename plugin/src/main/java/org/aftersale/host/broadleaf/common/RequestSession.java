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
        RequestSession session =
                new RequestSession(
                        factory,
                        TransactionSynchronizationManager.unbindResourceIfPossible(factory));
        try {
            session.returnConnection();
        } catch (RuntimeException e) {
            // whoever opened the session still has to find and close it
            session.reattach();
            throw e;
        }
        return session;
    }

    private void returnConnection() {
        if (holder instanceof EntityManagerHolder) {
            EntityManager request = ((EntityManagerHolder) holder).getEntityManager();
            if (request.isOpen()) {
                request.unwrap(Session.class).disconnect();
            }
        }
    }

    void reattach() {
        if (holder != null) {
            TransactionSynchronizationManager.bindResource(factory, holder);
        }
    }
}
