package org.aftersale.refund.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.UnitGroup;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;

/**
 * Which units of a line a case is about that only says how many: the first ones of which nothing
 * was refunded, then those of which most is left, such as a fee that an earlier return withheld.
 * Estimate and refund form pick alike.
 */
public final class UnitPick {

    private UnitPick() {}

    /**
     * How many of each group, by its key; groups of which none is picked are absent.
     *
     * @param units numbers of units by the host's order item
     */
    public static Map<String, Integer> groups(OrderMoney money, Map<Long, Integer> units) {
        Map<String, Integer> picked = new LinkedHashMap<String, Integer>();
        Map<Long, Integer> wanted = new HashMap<Long, Integer>(units);
        List<UnitGroup> groups = new ArrayList<UnitGroup>(UnitGroup.of(money));
        groups.sort(Comparator.comparingLong(UnitPick::rank));
        for (UnitGroup group : groups) {
            int count = count(group, wanted);
            if (count > 0) {
                picked.put(group.getKey(), count);
                wanted.merge(group.getSubject().getId(), -count, Integer::sum);
            }
        }
        return picked;
    }

    private static long rank(UnitGroup group) {
        return group.getBefore() == 0 ? Long.MIN_VALUE : -group.getLeft();
    }

    private static int count(UnitGroup group, Map<Long, Integer> wanted) {
        boolean refundable =
                group.getSubject().getKind() == RefundableItemKind.UNIT && group.getLeft() > 0;
        return refundable
                ? Math.min(wanted.getOrDefault(group.getSubject().getId(), 0), group.getCount())
                : 0;
    }

    /** The picked units themselves. */
    public static List<EntitledUnit> units(OrderMoney money, Map<Long, Integer> units) {
        Map<String, Integer> picked = groups(money, units);
        List<EntitledUnit> found = new ArrayList<EntitledUnit>();
        for (UnitGroup group : UnitGroup.of(money)) {
            for (int i = 0; i < picked.getOrDefault(group.getKey(), 0); i++) {
                found.add(
                        money.getEntitlement()
                                .unit(
                                        RefundableItemKind.UNIT,
                                        group.getSubject().getId(),
                                        group.getFirst() + i));
            }
        }
        return found;
    }
}
