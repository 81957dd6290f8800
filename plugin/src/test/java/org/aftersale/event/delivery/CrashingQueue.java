package org.aftersale.event.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.kill.Crash;

/**
 * The queue of a node that crashes at its own event's mail: it sees no other deliveries, and a
 * crash point follows each of the queue's transactions.
 */
final class CrashingQueue implements DeliveryQueue {

    private final DeliveryQueue queue;
    private final OwnDeliveries own;
    private final Crash<EventCrashPoint> crash;

    CrashingQueue(DeliveryQueue queue, OwnDeliveries own, Crash<EventCrashPoint> crash) {
        this.queue = queue;
        this.own = own;
        this.crash = crash;
    }

    @Override
    public List<Long> due(String consumer, int limit) {
        return queue.due(consumer, limit).stream()
                .filter(own::include)
                .collect(Collectors.toList());
    }

    @Override
    public Optional<Delivery> lease(long deliveryId, long leaseMillis) {
        Optional<Delivery> delivery = queue.lease(deliveryId, leaseMillis);
        if (delivery.filter(CrashingQueue::isMail).isPresent()) {
            crash.at(EventCrashPoint.DELIVERY_LEASED);
        }
        return delivery;
    }

    @Override
    public boolean renew(Delivery delivery, long leaseMillis) {
        if (crash.isPlannedAt(EventCrashPoint.LEASE_TAKEN_OVER)) {
            // a node that hangs renews nothing
            return true;
        }
        boolean held = queue.renew(delivery, leaseMillis);
        if (held && isMail(delivery)) {
            crash.at(EventCrashPoint.LEASE_RENEWED);
        }
        return held;
    }

    @Override
    public boolean done(Delivery delivery) {
        boolean counted = queue.done(delivery);
        if (counted && isMail(delivery)) {
            crash.at(EventCrashPoint.DONE_COMMITTED);
        }
        return counted;
    }

    @Override
    public boolean failed(Delivery delivery, String error) {
        boolean counted = queue.failed(delivery, error);
        if (isMail(delivery)) {
            crash.at(EventCrashPoint.LEASE_TAKEN_OVER);
        }
        return counted;
    }

    private static boolean isMail(Delivery delivery) {
        return delivery.getConsumer().equals("mail");
    }

    /** Within the transaction that records that a mail is done. */
    static final class Written extends DeliveryQueueImpl {

        private final Crash<EventCrashPoint> crash;

        Written(RetryBackoff pauses, Crash<EventCrashPoint> crash) {
            super(pauses);
            this.crash = crash;
        }

        @Override
        public boolean done(Delivery delivery) {
            boolean counted = super.done(delivery);
            if (isMail(delivery)) {
                crash.at(EventCrashPoint.DONE_WRITTEN);
            }
            return counted;
        }
    }
}
