package org.aftersale.event.delivery;

import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.aftersale.event.DatabaseClock;
import org.aftersale.event.Event;
import org.aftersale.event.worker.LeaseName;
import org.aftersale.event.worker.OperatorText;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleDeliveryQueue")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class DeliveryQueueImpl implements DeliveryQueue {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    private final RetryBackoff pauses;

    public DeliveryQueueImpl() {
        this(new RetryBackoff());
    }

    DeliveryQueueImpl(RetryBackoff pauses) {
        this.pauses = pauses;
    }

    @Override
    public List<Long> due(String consumer, int limit) {
        return em.createQuery(
                        "select d.id from DeliveryRecord d where d.state = :pending"
                                + " and d.consumer = :consumer and d.nextAt <= :now"
                                + " order by d.nextAt, d.eventId",
                        Long.class)
                .setParameter("pending", DeliveryRecord.State.PENDING)
                .setParameter("consumer", consumer)
                .setParameter("now", databaseClock.millis())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Delivery> lease(long deliveryId, long leaseMillis) {
        DeliveryRecord row = em.find(DeliveryRecord.class, deliveryId);
        if (row == null) {
            return Optional.empty();
        }
        // an expired lease: its node died, or is so slow that it counts as dead
        int lapsed = row.leasedBy == null ? 0 : 1;
        int attempts = row.attempts + lapsed;
        boolean dead = lapsed == 1 && pauses.exhausted(attempts);
        String lease = dead ? null : LeaseName.generate();
        long now = databaseClock.millis();
        int taken =
                unchanged(
                                row,
                                "update DeliveryRecord d set d.state = :state, d.nextAt = :until,"
                                        + " d.leasedBy = :lease, d.attempts = :attempts,"
                                        + " d.lapsed = :lapsed, d.lastError = :error")
                        .setParameter(
                                "state",
                                dead ? DeliveryRecord.State.DEAD : DeliveryRecord.State.PENDING)
                        .setParameter("until", dead ? now : now + leaseMillis)
                        .setParameter("lease", lease)
                        .setParameter("attempts", attempts)
                        .setParameter("lapsed", row.lapsed + lapsed)
                        .setParameter("error", lapsed == 1 ? silence(row) : row.lastError)
                        .setParameter("now", now)
                        .executeUpdate();
        return taken == 1 && !dead
                ? Optional.of(read(row, lease, attempts))
                : Optional.<Delivery>empty();
    }

    private static String silence(DeliveryRecord row) {
        return OperatorText.cut(
                "No word from "
                        + LeaseName.nodeOf(row.leasedBy)
                        + " before its lease expired; outcome unknown");
    }

    /** Updates the row only if nobody else changed it since it was read. */
    private Query unchanged(DeliveryRecord row, String update) {
        boolean free = row.leasedBy == null;
        Query query =
                em.createQuery(
                                update
                                        + " where d.id = :id and d.state = :pending"
                                        + " and d.nextAt <= :now and d.attempts = :seen and "
                                        + (free ? "d.leasedBy is null" : "d.leasedBy = :before"))
                        .setParameter("id", row.id)
                        .setParameter("pending", DeliveryRecord.State.PENDING)
                        .setParameter("seen", row.attempts);
        return free ? query : query.setParameter("before", row.leasedBy);
    }

    private Delivery read(DeliveryRecord row, String lease, int attempts) {
        EventRecord event = em.find(EventRecord.class, row.getEventId());
        return new Delivery(
                row.getId(),
                row.getConsumer(),
                attempts,
                lease,
                Event.stored(
                        event.getId(),
                        event.getType(),
                        event.getCaseNumber(),
                        event.getHappenedAt(),
                        event.getPayload()));
    }

    @Override
    public boolean renew(Delivery delivery, long leaseMillis) {
        return mine(delivery, "d.nextAt = :until")
                        .setParameter("until", databaseClock.millis() + leaseMillis)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean done(Delivery delivery) {
        return mine(
                                delivery,
                                "d.state = :done, d.doneAt = :now, d.leasedBy = null,"
                                        + " d.lastError = null")
                        .setParameter("done", DeliveryRecord.State.DONE)
                        .setParameter("now", databaseClock.millis())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean failed(Delivery delivery, String error) {
        int attempts = delivery.getAttempts() + 1;
        boolean dead = pauses.exhausted(attempts);
        return mine(
                                delivery,
                                "d.state = :state, d.nextAt = :next, d.attempts = :attempts,"
                                        + " d.lastError = :error, d.leasedBy = null")
                        .setParameter(
                                "state",
                                dead ? DeliveryRecord.State.DEAD : DeliveryRecord.State.PENDING)
                        .setParameter(
                                "next", databaseClock.millis() + pauses.afterFailure(attempts))
                        .setParameter("attempts", attempts)
                        .setParameter("error", OperatorText.cut(error))
                        .executeUpdate()
                == 1;
    }

    private Query mine(Delivery delivery, String set) {
        return em.createQuery(
                        "update DeliveryRecord d set "
                                + set
                                + " where d.id = :id and d.leasedBy = :lease")
                .setParameter("id", delivery.getId())
                .setParameter("lease", delivery.lease());
    }
}
