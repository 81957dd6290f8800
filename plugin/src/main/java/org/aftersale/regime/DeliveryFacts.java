package org.aftersale.regime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aftersale.host.StoreOrder;
import org.aftersale.law.DeliveryFact;
import org.aftersale.parcel.Parcel;

/** Says what is known of the deliveries of an order (bean {@code aftersaleDeliveryFacts}). */
public interface DeliveryFacts {

    /** Every line of the order is in one of them; what is in no parcel yet has no date. */
    List<DeliveryFact> of(StoreOrder order);

    /** The same of several orders, by order id. Runs a fixed number of statements. */
    Map<Long, List<DeliveryFact>> of(Collection<StoreOrder> orders);

    /** The same, from parcels that were read already. */
    List<DeliveryFact> of(StoreOrder order, List<Parcel> parcels);
}
