package org.aftersale.event.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.worker.LeaseKeeper;
import org.aftersale.shared.ConflictRetry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Delivers pending events to their consumers, outside the act's transaction. Several nodes may run
 * it at once; a lease on each delivery keeps them apart, and the deliveries of a crashed node
 * become due again when its leases expire. Deliveries of a consumer that is not configured here
 * wait: another node or a later version may know it.
 */
public class EventDispatcher implements DisposableBean {

    private static final Log LOG = LogFactory.getLog(EventDispatcher.class);
    private static final int BATCH = 50;
    private static final long LEASE_MILLIS = 120_000L;

    private final DeliveryQueue queue;
    private final long leaseMillis;
    private final Map<String, EventConsumer> consumers = new LinkedHashMap<String, EventConsumer>();
    private final LeaseKeeper leases = new LeaseKeeper();

    /** Consumed, but not yet recorded because the database failed; by delivery id. */
    private final Map<Long, Delivery> unnoted = new ConcurrentHashMap<Long, Delivery>();

    private volatile boolean stopping;

    public EventDispatcher(DeliveryQueue queue, List<EventConsumer> consumers) {
        this(queue, consumers, LEASE_MILLIS);
    }

    /**
     * @param leaseMillis how long after a crash other nodes take over a node's deliveries
     */
    public EventDispatcher(DeliveryQueue queue, List<EventConsumer> consumers, long leaseMillis) {
        this.queue = queue;
        this.leaseMillis = leaseMillis;
        for (EventConsumer consumer : consumers) {
            this.consumers.put(consumer.name(), consumer);
        }
    }

    /** The names of all consumers configured here. */
    public Set<String> consumers() {
        return consumers.keySet();
    }

    /**
     * Delivers everything due now, one consumer after the other.
     *
     * @return how many deliveries it handled, failed ones included
     */
    public int deliverDue() {
        return consumers.keySet().stream().mapToInt(this::deliverDue).sum();
    }

    /**
     * Delivers everything due now for one consumer. Not to be called concurrently for one consumer.
     *
     * @return how many deliveries it handled, failed ones included
     */
    public int deliverDue(String consumer) {
        noteAgain(consumer);
        List<Long> due = queue.due(consumer, BATCH);
        for (Long id : due) {
            if (stopping) {
                return 0;
            }
            lease(id).ifPresent(this::deliver);
        }
        return due.size();
    }

    private Optional<Delivery> lease(long id) {
        try {
            return queue.lease(id, leaseMillis);
        } catch (RuntimeException e) {
            if (ConflictRetry.isConflict(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void deliver(Delivery delivery) {
        Future<?> kept = leases.keep(leaseMillis, () -> queue.renew(delivery, leaseMillis));
        Throwable failure;
        try {
            failure = consume(delivery);
        } finally {
            kept.cancel(false);
        }
        if (failure == null) {
            unnoted.put(delivery.getId(), delivery);
            note(delivery);
        } else {
            noteFailure(delivery, failure);
        }
    }

    /**
     * Every error is caught: an uncounted failure would be retried forever and abort each batch.
     */
    private Throwable consume(Delivery delivery) {
        try {
            consumers.get(delivery.getConsumer()).consume(delivery.getEvent());
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private void noteAgain(String consumer) {
        for (Delivery delivery : unnoted.values()) {
            if (delivery.getConsumer().equals(consumer)) {
                note(delivery);
            }
        }
    }

    /** While recording fails, it is retried before anything else is delivered. */
    private void note(Delivery delivery) {
        if (!ConflictRetry.retry(() -> queue.done(delivery))) {
            LOG.warn(
                    "Aftersale: "
                            + describe(delivery)
                            + " was done too late: its lease had ended, and another node took it");
        }
        unnoted.remove(delivery.getId());
    }

    private void noteFailure(Delivery delivery, Throwable failure) {
        LOG.warn(
                String.format(
                        "Aftersale: %s failed (attempt %d)",
                        describe(delivery), delivery.getAttempts() + 1),
                failure);
        ConflictRetry.retry(() -> queue.failed(delivery, String.valueOf(failure)));
    }

    private static String describe(Delivery delivery) {
        return String.format(
                "%s of %s for %s",
                delivery.getEvent().getType(),
                delivery.getEvent().getCaseNumber(),
                delivery.getConsumer());
    }

    /** Finishes the current delivery and takes no more. */
    @Override
    public void destroy() {
        stopping = true;
        leases.stop();
    }
}
