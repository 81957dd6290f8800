package org.aftersale.event.monitor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.aftersale.event.DatabaseClock;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.event.delivery.EventRecord;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleDeliveryRows")
@Transactional(value = "blTransactionManager", propagation = Propagation.MANDATORY)
public class DeliveryRowsImpl implements DeliveryRows {

    private static final String LATER = "d.state = 'PENDING' and d.nextAt > :now";
    private static final String RETRY =
            "update DeliveryRecord d set d.state = 'PENDING', d.nextAt = :now, d.leasedBy = null";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    @Override
    public Map<String, ConsumerState> states(List<EventConsumer> configured) {
        Map<String, ConsumerState> states = new TreeMap<String, ConsumerState>();
        for (EventConsumer consumer : configured) {
            ConsumerState state = of(states, consumer.name());
            state.configured = true;
            state.replayable = consumer.replayable();
        }
        long now = databaseClock.millis();
        for (Object[] row : pending("d.state = 'PENDING' and d.nextAt <= :now", now)) {
            of(states, row[0]).due = (Long) row[1];
            waitsSince(of(states, row[0]), (Long) row[2]);
        }
        for (Object[] row : pending(LATER + " and d.leasedBy is null", now)) {
            of(states, row[0]).waiting = (Long) row[1];
            waitsSince(of(states, row[0]), (Long) row[2]);
        }
        for (Object[] row : pending(LATER + " and d.leasedBy is not null", now)) {
            of(states, row[0]).leased = (Long) row[1];
            waitsSince(of(states, row[0]), (Long) row[2]);
        }
        for (Object[] row : finished("DEAD")) {
            of(states, row[0]).dead = (Long) row[1];
        }
        for (Object[] row : finished("DONE")) {
            of(states, row[0]).done = (Long) row[1];
            of(states, row[0]).lastSuccessAt = (Long) row[2];
        }
        return states;
    }

    private static ConsumerState of(Map<String, ConsumerState> states, Object name) {
        return states.computeIfAbsent((String) name, ConsumerState::new);
    }

    private static void waitsSince(ConsumerState state, Long since) {
        if (state.oldestPendingSince == null || since < state.oldestPendingSince) {
            state.oldestPendingSince = since;
        }
    }

    private List<Object[]> pending(String which, long now) {
        return em.createQuery(
                        "select d.consumer, count(d.id), min(d.pendingSince) from DeliveryRecord d"
                                + " where "
                                + which
                                + " group by d.consumer",
                        Object[].class)
                .setParameter("now", now)
                .getResultList();
    }

    private List<Object[]> finished(String state) {
        return em.createQuery(
                        "select d.consumer, count(d.id), max(d.doneAt) from DeliveryRecord d"
                                + " where d.state = '"
                                + state
                                + "' group by d.consumer",
                        Object[].class)
                .getResultList();
    }

    @Override
    public long countFailed(String consumer) {
        return failedQuery("select count(d.id)", consumer, "", Long.class).getSingleResult();
    }

    @Override
    public List<FailedDelivery> failed(String consumer, int first, int limit) {
        return failedQuery(
                        "select d, e.type, e.caseNumber, e.happenedAt",
                        consumer,
                        " order by d.state, e.happenedAt, d.id",
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new FailedDelivery(
                                        (DeliveryRecord) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Long) row[3]))
                .collect(Collectors.toList());
    }

    private <T> TypedQuery<T> failedQuery(
            String select, String consumer, String order, Class<T> type) {
        String where =
                " from DeliveryRecord d, EventRecord e where e.id = d.eventId"
                        + " and d.state in ('DEAD', 'PENDING') and d.attempts > 0";
        if (consumer != null) {
            where += " and d.consumer = :consumer";
        }
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        if (consumer != null) {
            query.setParameter("consumer", consumer);
        }
        return query;
    }

    @Override
    public boolean retry(long deliveryId) {
        return retry(" and d.id = :it", deliveryId) == 1;
    }

    @Override
    public int retryAll(String consumer) {
        return retry(" and d.consumer = :it", consumer);
    }

    /** Dead letters start over; waiting deliveries keep their attempt count. */
    private int retry(String which, Object it) {
        long now = databaseClock.millis();
        String dead = ", d.attempts = 0, d.pendingSince = :now where d.state = 'DEAD'";
        String resting = " where " + LATER + " and d.leasedBy is null";
        return now(RETRY + resting + which, it, now) + now(RETRY + dead + which, it, now);
    }

    private int now(String update, Object it, long now) {
        Query query = em.createQuery(update);
        return query.setParameter("it", it).setParameter("now", now).executeUpdate();
    }

    @Override
    public DeliveryRecord.State state(long deliveryId) {
        DeliveryRecord row = em.find(DeliveryRecord.class, deliveryId);
        return row == null ? null : row.getState();
    }

    @Override
    public String describe(long deliveryId) {
        DeliveryRecord row = em.find(DeliveryRecord.class, deliveryId);
        EventRecord event = em.find(EventRecord.class, row.getEventId());
        return row.getConsumer() + ": " + event.getType() + " " + event.getCaseNumber();
    }

    @Override
    public void record(Actor by, String act, String subject, Integer affected) {
        em.persist(new OperatorActionRecord(databaseClock.millis(), by, act, subject, affected));
    }

    @Override
    public List<OperatorAction> actions(int limit) {
        return em
                .createQuery(
                        "select a from OperatorActionRecord a order by a.happenedAt desc, a.id desc",
                        OperatorActionRecord.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OperatorAction::new)
                .collect(Collectors.toList());
    }
}
