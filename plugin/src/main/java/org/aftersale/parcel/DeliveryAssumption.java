package org.aftersale.parcel;

import java.util.OptionalInt;

/**
 * How long a delivery takes where nobody reports one: the bean {@code aftersaleDeliveryAssumption}.
 * Whatever it dates is marked {@link DeliveryCertainty#ASSUMED}.
 */
public interface DeliveryAssumption {

    /** Whole days from the shipment, or from the order if that is unknown; empty: none assumed. */
    OptionalInt days();
}
