package org.aftersale.host.broadleaf.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aftersale.host.parcel.StoreParcel;

/** Collects the fulfilment groups of one order from the rows of their items. */
final class GroupRows {

    private final Map<Long, Map<Long, Integer>> units = new TreeMap<Long, Map<Long, Integer>>();
    private final Map<Long, String> statuses = new HashMap<Long, String>();

    /**
     * @param group null for an order without groups
     * @param status null if the host recorded none
     * @param item null, as its quantity, for a group without items
     */
    void add(Long group, String status, Long item, Integer quantity) {
        if (group == null) {
            return;
        }
        statuses.put(group, status);
        Map<Long, Integer> ofGroup =
                units.computeIfAbsent(group, any -> new LinkedHashMap<Long, Integer>());
        if (item != null && quantity != null && quantity > 0) {
            ofGroup.merge(item, quantity, Integer::sum);
        }
    }

    /** Each status once, an unrecorded one as an empty text. */
    Collection<String> statuses() {
        Set<String> found = new HashSet<String>();
        statuses.values().forEach(status -> found.add(status == null ? "" : status));
        return found;
    }

    /** In the order of their ids. */
    List<StoreParcel> parcels() {
        List<StoreParcel> parcels = new ArrayList<StoreParcel>();
        units.forEach(
                (group, ofGroup) ->
                        parcels.add(new StoreParcel(group, statuses.get(group), ofGroup)));
        return parcels;
    }
}
