package org.aftersale.parcel.desk;

/** The form by which staff set a parcel's status, unchecked; empty fields are empty texts. */
public final class ParcelCorrection {

    public String orderNumber = "";

    /** The host's fulfilment group. */
    public long group;

    /** The name of a {@link org.aftersale.parcel.ParcelStatus}. */
    public String status = "";

    /** Such as 2026-11-25. */
    public String day = "";

    /** Such as 14:30; empty if nobody knows. */
    public String time = "";

    public String carrier = "";
    public String tracking = "";

    /** When the latest report came by the page that showed the form; 0 for none. */
    public long seen;

    /** The form's idempotency key. */
    public String key = "";
}
