package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldOrder;

/**
 * Everything that was paid for an order, by unit and, within each unit, by net amount and taxes.
 * Immutable; refunds are in {@link RefundedSoFar}.
 */
public final class Entitlement {

    /** The name of every unit's first component: the paid amount without tax. */
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
        long paid = 0;
        for (EntitledUnit unit : units) {
            paid += unit.getTotal();
        }
        this.total = paid;
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

    /** Total paid according to the order's lines and charges; minor units. */
    public long getTotal() {
        return total;
    }

    /**
     * The order's recorded total minus the total of its lines and charges. 0 if its records are
     * consistent.
     */
    public long getUnexplained() {
        return order.getTotal() - total;
    }

    /** Null if the order has no such unit. */
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

    /** The subject's units by number; empty if the order has no such subject. */
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
