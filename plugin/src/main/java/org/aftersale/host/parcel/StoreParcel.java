package org.aftersale.host.parcel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One fulfilment group of an order and the units in it, as the store records them. */
public final class StoreParcel {

    private final long groupId;
    private final String status;
    private final Map<Long, Integer> units;

    /**
     * @param status as the store wrote it; null if it wrote none
     * @param units by the host's order item; empty if the store recorded none
     */
    public StoreParcel(long groupId, String status, Map<Long, Integer> units) {
        this.groupId = groupId;
        this.status = status;
        this.units = Collections.unmodifiableMap(new LinkedHashMap<Long, Integer>(units));
    }

    /** The host's fulfilment group. */
    public long getGroupId() {
        return groupId;
    }

    /** The host's status of the group, such as SHIPPED or DELIVERED; null for none. */
    public String getStatus() {
        return status;
    }

    /**
     * How many units of which order item it holds. Of a bundle the host records the components, not
     * the bundle itself.
     */
    public Map<Long, Integer> getUnits() {
        return units;
    }
}
