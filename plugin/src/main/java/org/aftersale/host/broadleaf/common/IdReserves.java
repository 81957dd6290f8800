package org.aftersale.host.broadleaf.common;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.ejb.HibernateEntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;

/** The {@link ReservedIds} of all our tables. */
final class IdReserves {

    private final SessionFactory sessions;
    private final Set<ReservedIds> generators =
            Collections.newSetFromMap(new IdentityHashMap<ReservedIds, Boolean>());

    private IdReserves(SessionFactory sessions) {
        this.sessions = sessions;
        for (EntityPersister entity :
                ((SessionFactoryImplementor) sessions).getEntityPersisters().values()) {
            IdentifierGenerator generator = entity.getIdentifierGenerator();
            if (generator instanceof ReservedIds) {
                generators.add((ReservedIds) generator);
            }
        }
    }

    static IdReserves of(EntityManagerFactory factory) {
        EntityManagerFactory hibernates =
                ((EntityManagerFactoryInfo) factory).getNativeEntityManagerFactory();
        return new IdReserves(((HibernateEntityManagerFactory) hibernates).getSessionFactory());
    }

    /**
     * Beside the reserve that every transaction finds. To be called while the thread holds no
     * connection.
     */
    void fill(Class<?> entity, int rows) {
        IdentifierGenerator generator =
                ((SessionFactoryImplementor) sessions)
                        .getEntityPersister(entity.getName())
                        .getIdentifierGenerator();
        if (!(generator instanceof ReservedIds)) {
            return;
        }
        Session session = sessions.openSession();
        try {
            ReservedIds ids = (ReservedIds) generator;
            ids.fill((SessionImplementor) session);
            ids.fill((SessionImplementor) session, ids.left() + rows);
        } finally {
            session.close();
        }
    }

    /** To be called while the thread holds no connection. */
    void fill() {
        if (generators.stream().allMatch(ReservedIds::isFilled)) {
            return;
        }
        Session session = sessions.openSession();
        try {
            generators.forEach(ids -> ids.fill((SessionImplementor) session));
        } finally {
            session.close();
        }
    }
}
