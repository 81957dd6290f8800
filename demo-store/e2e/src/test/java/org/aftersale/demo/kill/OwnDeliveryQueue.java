package org.aftersale.demo.kill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.event.delivery.Delivery;
import org.aftersale.event.delivery.DeliveryQueue;

/** The queue as a crashing node sees it: it takes no delivery from others that crash elsewhere. */
final class OwnDeliveryQueue implements DeliveryQueue {

    private final DeliveryQueue queue;
    private final OwnRefund own;

    OwnDeliveryQueue(DeliveryQueue queue, OwnRefund own) {
        this.queue = queue;
        this.own = own;
    }

    @Override
    public List<Long> due(String consumer, int most) {
        return queue.due(consumer, most).stream()
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
