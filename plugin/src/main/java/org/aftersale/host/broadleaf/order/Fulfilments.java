package org.aftersale.host.broadleaf.order;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.StoreOrder.ShipTo;
import org.aftersale.host.parcel.StoreParcel;

/** The fulfilment groups of some orders: the parcels, their addresses and the lines' amounts. */
final class Fulfilments {

    private static final GroupRows NONE = new GroupRows();

    private final Map<Long, GroupRows> groups = new HashMap<Long, GroupRows>();
    private final Map<Long, BigDecimal> amounts = new HashMap<Long, BigDecimal>();
    private final Map<Long, GroupAddress> addresses = new HashMap<Long, GroupAddress>();

    /**
     * @param rows order id and {@link FulfilmentReader#COLUMNS}: group status, line id, amount of
     *     the line in this group, group id, quantity, address; line, amount and quantity are null
     *     for a group without lines, status and amount if the host recorded none, and all of them
     *     for an order without groups
     */
    Fulfilments(List<Object[]> rows) {
        for (Object[] row : rows) {
            groups.computeIfAbsent((Long) row[0], any -> new GroupRows())
                    .add((Long) row[4], (String) row[1], (Long) row[2], (Integer) row[5]);
            if (row[2] != null && row[3] != null) {
                amounts.merge((Long) row[2], (BigDecimal) row[3], BigDecimal::add);
            }
            if (GroupAddress.isIn(row)) {
                addresses.merge((Long) row[0], new GroupAddress(row), GroupAddress::first);
            }
        }
    }

    /** The statuses of its groups; empty for an order without groups. */
    Collection<String> statuses(long order) {
        return groups.getOrDefault(order, NONE).statuses();
    }

    /** Its groups in the order of their ids. */
    List<StoreParcel> parcels(long order) {
        return groups.getOrDefault(order, NONE).parcels();
    }

    /** Null if none of its groups has an address. */
    ShipTo shipTo(long order) {
        return addresses.containsKey(order) ? addresses.get(order).shipTo() : null;
    }

    /**
     * The sum of the group items' totals. Null if the host recorded none (bundles): then only the
     * line's own price is left, a rounded average.
     */
    BigDecimal amount(long line) {
        return amounts.get(line);
    }
}
