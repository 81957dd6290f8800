package org.aftersale.parcel;

/** How sure the instant of a delivery is. */
public enum DeliveryCertainty {
    /** Somebody reported it. */
    KNOWN,
    /** Nobody reported it; the shop's {@link DeliveryAssumption} dates it. Pages must say so. */
    ASSUMED,
    /** There is no date: not delivered, or nobody said when. */
    UNKNOWN
}
