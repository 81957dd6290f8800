package org.aftersale.parcel.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form by which staff set a parcel's status, unchecked; empty fields are empty texts. */
public final class ParcelCorrection {

    public String orderNumber = "";

    /** The host's fulfilment group. */
    public long group;

    /** What is recorded of a part of the group; null for the group, or what is left of it. */
    public Long part;

    /** Quantities by the host's order item; some of the group's units are a parcel of their own. */
    public final Map<Long, String> units = new LinkedHashMap<Long, String>();

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
