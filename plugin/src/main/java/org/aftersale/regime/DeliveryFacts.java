package org.aftersale.regime;

import java.util.List;
import org.aftersale.host.StoreOrder;
import org.aftersale.law.DeliveryFact;

/** Says what is known of the deliveries of an order (bean {@code aftersaleDeliveryFacts}). */
public interface DeliveryFacts {

    /** Every line of the order is in one of them; what is in no parcel yet has no date. */
    List<DeliveryFact> of(StoreOrder order);
}
