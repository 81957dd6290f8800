package org.aftersale.host.broadleaf.order;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fulfilment groups of some orders: the parcels' status and the lines' amounts. */
final class Fulfilments {

    private final Map<Long, Set<String>> statuses = new HashMap<Long, Set<String>>();
    private final Map<Long, BigDecimal> amounts = new HashMap<Long, BigDecimal>();

    /**
     * @param rows order id, group status, line id, amount of the line in this group; the last two
     *     are null for a group without lines, status and amount if the host recorded none
     */
    Fulfilments(List<Object[]> rows) {
        for (Object[] row : rows) {
            statuses.computeIfAbsent((Long) row[0], any -> new HashSet<String>())
                    .add(row[1] == null ? "" : (String) row[1]);
            if (row[2] != null && row[3] != null) {
                amounts.merge((Long) row[2], (BigDecimal) row[3], BigDecimal::add);
            }
        }
    }

    /** The statuses of its groups; empty for an order without groups. */
    Collection<String> statuses(long order) {
        return statuses.getOrDefault(order, Collections.<String>emptySet());
    }

    /**
     * The sum of the group items' totals. Null if the host recorded none (bundles): then only the
     * line's own price is left, a rounded average.
     */
    BigDecimal amount(long line) {
        return amounts.get(line);
    }
}
