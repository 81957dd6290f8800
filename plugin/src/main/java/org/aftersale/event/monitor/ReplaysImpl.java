package org.aftersale.event.monitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.DatabaseClock;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleReplays")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class ReplaysImpl implements Replays {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    @Override
    public long begin(Actor by, String consumer) {
        OperatorActionRecord act =
                new OperatorActionRecord(
                        databaseClock.millis(), by, "consumer.replayed", consumer, null);
        em.persist(act);
        return act.id;
    }

    @Override
    public void end(long act, int affected) {
        em.find(OperatorActionRecord.class, act).affected = affected;
    }

    @Override
    public Batch batch(EventConsumer consumer, long afterEventId, int limit) {
        List<Object[]> events =
                em.createQuery(
                                "select e.id, e.type from EventRecord e where e.id > :after"
                                        + " order by e.id",
                                Object[].class)
                        .setParameter("after", afterEventId)
                        .setMaxResults(limit)
                        .getResultList();
        List<Long> wanted = new ArrayList<Long>();
        for (Object[] event : events) {
            if (consumer.handles((String) event[1])) {
                wanted.add((Long) event[0]);
            }
        }
        int affected = wanted.isEmpty() ? 0 : makeDue(consumer.name(), wanted);
        long upTo = events.isEmpty() ? afterEventId : (Long) events.get(events.size() - 1)[0];
        return new Batch(upTo, affected, events.size() < limit);
    }

    private int makeDue(String consumer, List<Long> events) {
        long now = databaseClock.millis();
        int again = requeue(consumer, events, now);
        Set<Long> known =
                new HashSet<Long>(
                        em.createQuery(
                                        "select d.eventId from DeliveryRecord d where d.eventId in"
                                                + " (:events) and d.consumer = :consumer",
                                        Long.class)
                                .setParameter("events", events)
                                .setParameter("consumer", consumer)
                                .getResultList());
        for (Long event : events) {
            if (!known.contains(event)) {
                em.persist(new DeliveryRecord(event, consumer, now));
            }
        }
        return again + events.size() - known.size();
    }

    /** Pending deliveries are left alone: they will be delivered anyway. */
    private int requeue(String consumer, List<Long> events, long now) {
        return em.createQuery(
                        "update DeliveryRecord d set d.state = 'PENDING', d.attempts = 0,"
                                + " d.nextAt = :now, d.pendingSince = :now, d.leasedBy = null,"
                                + " d.lastError = null, d.doneAt = null"
                                + " where d.eventId in (:events) and d.consumer = :consumer"
                                + " and d.state <> 'PENDING'")
                .setParameter("now", now)
                .setParameter("events", events)
                .setParameter("consumer", consumer)
                .executeUpdate();
    }
}
