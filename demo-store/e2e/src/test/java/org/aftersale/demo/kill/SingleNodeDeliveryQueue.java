package org.aftersale.demo.kill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.event.delivery.Delivery;
import org.aftersale.event.delivery.DeliveryQueue;

/** A delivery queue restricted to the deliveries of one crashing node. */
final class SingleNodeDeliveryQueue implements DeliveryQueue {

    private final DeliveryQueue queue;
    private final CrashedRefund own;

    SingleNodeDeliveryQueue(DeliveryQueue queue, CrashedRefund own) {
        this.queue = queue;
        this.own = own;
    }

    @Override
    public List<Long> due(String consumer, int limit) {
        return queue.due(consumer, limit).stream()
                .filter(own::hasDelivery)
                .collect(Collectors.toList());
    }

    @Override
    public Optional<Delivery> lease(long deliveryId, long leaseMillis) {
        return queue.lease(deliveryId, leaseMillis);
    }

    @Override
    public boolean renew(Delivery delivery, long leaseMillis) {
        return queue.renew(delivery, leaseMillis);
    }

    @Override
    public boolean done(Delivery delivery) {
        return queue.done(delivery);
    }

    @Override
    public boolean failed(Delivery delivery, String error) {
        return queue.failed(delivery, error);
    }
}
