package org.aftersale.host.broadleaf.order;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the fulfilment groups of some orders say: where the parcels stand, what the lines cost. */
final class Fulfilments {

    private final Map<Long, Set<String>> statuses = new HashMap<Long, Set<String>>();
    private final Map<Long, BigDecimal> sums = new HashMap<Long, BigDecimal>();

    /**
     * @param rows order's id, group's status, line's id, sum of the line in this group; the last
     *     two are null for a group without lines, status and sum where the host recorded none
     */
    Fulfilments(List<Object[]> rows) {
        for (Object[] row : rows) {
            statuses.computeIfAbsent((Long) row[0], any -> new HashSet<String>())
                    .add(row[1] == null ? "" : (String) row[1]);
            if (row[2] != null && row[3] != null) {
                sums.merge((Long) row[2], (BigDecimal) row[3], BigDecimal::add);
            }
        }
    }

    /** The statuses that its groups have; none for an order without groups. */
    Collection<String> statuses(long order) {
        return statuses.getOrDefault(order, Collections.<String>emptySet());
    }

    /**
     * The totals of the group items, which add up. Null where the host recorded none (bundles): the
     * line's own price is left then, an average that was rounded.
     */
    BigDecimal sum(long line) {
        return sums.get(line);
    }
}
