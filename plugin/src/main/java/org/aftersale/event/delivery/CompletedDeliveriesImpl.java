package org.aftersale.event.delivery;

import java.util.List;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.DatabaseClock;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleDoneDeliveries")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class CompletedDeliveriesImpl implements CompletedDeliveries {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    @Override
    public int forget(long olderThanMillis, int limit) {
        List<Long> old =
                em.createQuery(
                                "select d.id from DeliveryRecord d where d.state = 'DONE'"
                                        + " and d.doneAt < :before",
                                Long.class)
                        .setParameter("before", databaseClock.millis() - olderThanMillis)
                        .setMaxResults(limit)
                        .getResultList();
        // the state again: a replay may have set one going in between
        return old.isEmpty()
                ? 0
                : em.createQuery(
                                "delete from DeliveryRecord d where d.id in (:old)"
                                        + " and d.state = 'DONE'")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
