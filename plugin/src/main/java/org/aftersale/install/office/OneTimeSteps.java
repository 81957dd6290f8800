package org.aftersale.install.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.Cache;
import org.hibernate.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs each named step once per database, on one node. The step's row is inserted first, in the
 * same transaction as the work: a second node waits for it and then finds the step done.
 */
@Component("aftersaleOnceSteps")
public class OneTimeSteps {

    private static final Log LOG = LogFactory.getLog(OneTimeSteps.class);

    @PersistenceContext(unitName = "blPU")
    private EntityManager entityManager;

    @Autowired
    @Qualifier("blTransactionManager")
    private PlatformTransactionManager transactions;

    private Set<String> done;

    /**
     * @param work returns false if it cannot be done yet; it is then retried at the next startup
     */
    void runOnce(String step, BooleanSupplier work) {
        if (done().contains(step)) {
            return;
        }
        try {
            new TransactionTemplate(transactions).execute(status -> perform(step, work, status));
        } catch (DataAccessException | PersistenceException e) {
            LOG.info("Skipped, left to another node or the next startup: " + step + " (" + e + ")");
        }
    }

    private Void perform(String step, BooleanSupplier work, TransactionStatus status) {
        // Told no table, Hibernate empties every cache of the store, and its own locks in them.
        entityManager
                .unwrap(Session.class)
                .createSQLQuery("INSERT INTO AFS_INSTALLED (STEP, DONE_AT) VALUES (?, ?)")
                .addSynchronizedQuerySpace("AFS_INSTALLED")
                .setString(0, step)
                .setLong(1, System.currentTimeMillis())
                .executeUpdate();
        if (!work.getAsBoolean()) {
            status.setRollbackOnly();
        }
        return null;
    }

    /** How many steps the database holds. */
    int count() {
        return ((Number)
                        entityManager
                                .createNativeQuery("SELECT COUNT(*) FROM AFS_INSTALLED")
                                .getSingleResult())
                .intValue();
    }

    /** Looks again what the database holds: the caches may hold what is no longer there. */
    void forget() {
        done = null;
        new TransactionTemplate(transactions)
                .execute(
                        status -> {
                            Cache cache =
                                    entityManager
                                            .unwrap(Session.class)
                                            .getSessionFactory()
                                            .getCache();
                            cache.evictEntityRegions();
                            cache.evictCollectionRegions();
                            cache.evictQueryRegions();
                            return null;
                        });
    }

    private Set<String> done() {
        if (done == null) {
            List<?> rows =
                    entityManager
                            .createNativeQuery("SELECT STEP FROM AFS_INSTALLED")
                            .getResultList();
            done = new HashSet<>();
            for (Object row : rows) {
                done.add(String.valueOf(row));
            }
        }
        return done;
    }
}
