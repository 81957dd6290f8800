package org.aftersale.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Hands pending events to their consumers, outside any transaction of the act. Several nodes may
 * run it at once; a lease on each delivery keeps them apart, and a node that dies gives its
 * deliveries back when the lease ends.
 */
public class EventDispatcher {

    private static final Log LOG = LogFactory.getLog(EventDispatcher.class);
    private static final int BATCH = 50;
    private static final long LEASE_MILLIS = 120_000L;

    private final DeliveryQueue queue;
    private final Map<String, EventConsumer> consumers = new HashMap<String, EventConsumer>();

    public EventDispatcher(DeliveryQueue queue, List<EventConsumer> consumers) {
        this.queue = queue;
        for (EventConsumer consumer : consumers) {
            this.consumers.put(consumer.name(), consumer);
        }
    }

    /** Delivers what is due now. @return how many deliveries it handled, failed ones included */
    public int deliverDue() {
        List<Long> due = queue.due(BATCH);
        for (Long id : due) {
            Optional<Delivery> delivery = queue.lease(id, LEASE_MILLIS);
            if (delivery.isPresent()) {
                deliver(delivery.get());
            }
        }
        return due.size();
    }

    private void deliver(Delivery delivery) {
        EventConsumer consumer = consumers.get(delivery.getConsumer());
        try {
            if (consumer == null) {
                throw new IllegalStateException("No consumer '" + delivery.getConsumer() + "'");
            }
            consumer.consume(delivery.getEvent());
            queue.done(delivery.getId());
        } catch (Exception | LinkageError | StackOverflowError e) {
            // the errors too: uncounted, the delivery would be tried for ever and end each batch
            int attempts = delivery.getAttempts() + 1;
            LOG.warn(
                    String.format(
                            "Aftersale: %s of %s for %s failed (try %d), will be tried again",
                            delivery.getEvent().getType(),
                            delivery.getEvent().getCaseNumber(),
                            delivery.getConsumer(),
                            attempts),
                    e);
            queue.failed(delivery.getId(), attempts, String.valueOf(e));
        }
    }
}
