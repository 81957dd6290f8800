package org.aftersale.event;

import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.shared.Words;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleDeliveryQueue")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class DeliveryQueueImpl implements DeliveryQueue {

    private static final int LONGEST_ERROR = 500;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    private final RetryPauses pauses = new RetryPauses();

    @Override
    public List<Long> due(int most) {
        return em.createQuery(
                        "select d.id from DeliveryImpl d where d.state = :pending"
                                + " and d.nextAt <= :now order by d.nextAt, d.id",
                        Long.class)
                .setParameter("pending", DeliveryImpl.State.PENDING)
                .setParameter("now", databaseClock.millis())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Delivery> lease(long deliveryId, long leaseMillis) {
        long now = databaseClock.millis();
        int taken =
                em.createQuery(
                                "update DeliveryImpl d set d.nextAt = :until"
                                        + " where d.id = :id and d.state = :pending"
                                        + " and d.nextAt <= :now")
                        .setParameter("until", now + leaseMillis)
                        .setParameter("id", deliveryId)
                        .setParameter("pending", DeliveryImpl.State.PENDING)
                        .setParameter("now", now)
                        .executeUpdate();
        return taken == 1 ? Optional.of(read(deliveryId)) : Optional.<Delivery>empty();
    }

    private Delivery read(long deliveryId) {
        DeliveryImpl row = em.find(DeliveryImpl.class, deliveryId);
        EventImpl event = em.find(EventImpl.class, row.getEventId());
        return new Delivery(
                row.getId(),
                row.getConsumer(),
                row.getAttempts(),
                Event.stored(
                        event.getId(),
                        event.getType(),
                        event.getCaseNumber(),
                        event.getHappenedAt(),
                        event.getPayload()));
    }

    @Override
    public void done(long deliveryId) {
        DeliveryImpl row = em.find(DeliveryImpl.class, deliveryId);
        row.state = DeliveryImpl.State.DONE;
        row.lastError = null;
    }

    @Override
    public void failed(long deliveryId, int attempts, String error) {
        DeliveryImpl row = em.find(DeliveryImpl.class, deliveryId);
        row.attempts = attempts;
        // a foreign text: half a sign or a NUL in it, and PostgreSQL would refuse the row
        row.lastError = Words.tidy(error.substring(0, Math.min(LONGEST_ERROR, error.length())));
        if (pauses.exhausted(attempts)) {
            row.state = DeliveryImpl.State.DEAD;
        } else {
            row.nextAt = databaseClock.millis() + pauses.afterFailure(attempts);
        }
    }
}
