package org.aftersale.host.broadleaf.order;

import org.aftersale.host.StoreOrder.ShipTo;
import org.apache.commons.lang3.StringUtils;

/** The address of one fulfilment group. */
final class GroupAddress {

    private static final int FIRST_COLUMN = 6;

    private final long group;
    private final ShipTo shipTo;

    /**
     * @param row as {@link Fulfilments} gets it
     */
    GroupAddress(Object[] row) {
        this.group = (Long) row[4];
        this.shipTo =
                new ShipTo(
                        text(row, 0),
                        text(row, 1),
                        text(row, 2),
                        text(row, 3),
                        Boolean.TRUE.equals(row[FIRST_COLUMN + 4]));
    }

    private static String text(Object[] row, int column) {
        return StringUtils.trimToNull((String) row[FIRST_COLUMN + column]);
    }

    /** Whether the group has an address: the mark of businesses is never null where it has. */
    static boolean isIn(Object[] row) {
        return row[4] != null && row[FIRST_COLUMN + 4] != null;
    }

    /** The one of the older group. */
    GroupAddress first(GroupAddress other) {
        return other.group < group ? other : this;
    }

    ShipTo shipTo() {
        return shipTo;
    }
}
