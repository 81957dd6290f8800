package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldOrder;

/**
 * Every cent of an order, and what it was paid for: unit by unit, and within each the net sum and
 * each tax. Nothing here changes; what was given back of it is {@link RefundedSoFar}.
 */
public final class Entitlement {

    /** The name of the first component of every unit: what was paid for it without tax. */
    public static final String NET = "NET";

    private final SoldOrder order;
    private final List<String> components;
    private final List<EntitledUnit> units;
    private final long total;
    private Map<String, EntitledUnit> byKey;

    Entitlement(SoldOrder order, List<String> components, List<EntitledUnit> units) {
        this.order = order;
        this.components = Collections.unmodifiableList(components);
        this.units = Collections.unmodifiableList(units);
        long sum = 0;
        for (EntitledUnit unit : units) {
            sum += unit.getTotal();
        }
        this.total = sum;
    }

    public SoldOrder getOrder() {
        return order;
    }

    /** {@link #NET}, then the keys of the order's taxes. */
    public List<String> getComponents() {
        return components;
    }

    /** Goods first, in the order of the lines, then shipping, then fees. */
    public List<EntitledUnit> getUnits() {
        return units;
    }

    /** All that was paid, by what the order's lines and charges say; minor units. */
    public long getTotal() {
        return total;
    }

    /**
     * What the order says it cost more than its lines and charges add up to; negative where less. 0
     * in an order whose records agree.
     */
    public long getUnexplained() {
        return order.getTotal() - total;
    }

    /** Null where the order has no such unit. */
    public EntitledUnit unit(RefundableItemKind kind, long subjectId, int number) {
        if (byKey == null) {
            Map<String, EntitledUnit> keyed = new HashMap<String, EntitledUnit>();
            for (EntitledUnit unit : units) {
                RefundableItem refundableItem = unit.getSubject();
                keyed.put(
                        key(refundableItem.getKind(), refundableItem.getId(), unit.getNumber()),
                        unit);
            }
            byKey = keyed;
        }
        return byKey.get(key(kind, subjectId, number));
    }

    private static String key(RefundableItemKind kind, long subjectId, int number) {
        return kind.name() + '-' + subjectId + '-' + number;
    }

    /** The units of one subject, by number; empty where the order has no such subject. */
    public List<EntitledUnit> unitsOf(RefundableItemKind kind, long subjectId) {
        List<EntitledUnit> found = new ArrayList<EntitledUnit>();
        for (EntitledUnit unit : units) {
            if (unit.getSubject().getKind() == kind && unit.getSubject().getId() == subjectId) {
                found.add(unit);
            }
        }
        return found;
    }
}
