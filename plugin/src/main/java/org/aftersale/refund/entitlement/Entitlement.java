package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldOrder;

/**
 * Everything that an order costs, by unit and, within each unit, by net amount and taxes; and what
 * was paid too much, as a unit of its own. Immutable; refunds are in {@link RefundedSoFar}.
 */
public final class Entitlement {

    /** The name of every unit's first component: the paid amount without tax. */
    public static final String NET = "NET";

    private final SoldOrder order;
    private final List<String> components;
    private final List<String> keys;
    private final List<EntitledUnit> units;
    private final long unexplained;
    private final long total;
    private UnitIndex index;

    /**
     * @param keys of the components, as {@link TaxComponents#keys}
     */
    Entitlement(
            SoldOrder order,
            List<String> components,
            List<String> keys,
            List<EntitledUnit> units,
            long unexplained) {
        this.order = order;
        this.components = Collections.unmodifiableList(components);
        this.keys = keys;
        this.units = Collections.unmodifiableList(units);
        this.unexplained = unexplained;
        long paid = 0;
        for (EntitledUnit unit : units) {
            paid += unit.isOverpayment() ? 0 : unit.getTotal();
        }
        this.total = paid;
    }

    /**
     * The same with a place for what was captured above the order's cost.
     *
     * @param amount minor units; 0: the same
     */
    public Entitlement withOverpayment(long amount) {
        if (amount == 0) {
            return this;
        }
        List<EntitledUnit> all = new ArrayList<EntitledUnit>(units);
        RefundableItem item =
                new RefundableItem(RefundableItemKind.OVERPAYMENT, order.getId(), null, null, null);
        long[] parts = new long[components.size()];
        parts[0] = amount;
        all.add(new EntitledUnit(all.size(), item, 1, amount, amount, 0, parts));
        return new Entitlement(order, components, keys, all, unexplained);
    }

    public SoldOrder getOrder() {
        return order;
    }

    /** {@link #NET}, then the keys of the order's taxes. */
    public List<String> getComponents() {
        return components;
    }

    /**
     * The components that a stored amount of that name belongs to: one, or none if the order no
     * longer has it; several if it was stored before the tax of another authority was told apart.
     */
    List<Integer> componentsOf(String stored) {
        int exact = components.indexOf(stored);
        if (exact >= 0) {
            return Collections.singletonList(exact);
        }
        List<Integer> found = new ArrayList<Integer>();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(stored)) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Goods first, in the order of the lines, then shipping, then fees; last the overpayment, if
     * there is one.
     */
    public List<EntitledUnit> getUnits() {
        return units;
    }

    /** What the order costs: all units but the overpayment; minor units. */
    public long getTotal() {
        return total;
    }

    /**
     * What stands only in the order's total, such as a payment fee or a rounding: the recorded
     * total minus that of its lines and charges. It is part of the units' amounts. 0 if the records
     * add up.
     */
    public long getUnexplained() {
        return unexplained;
    }

    /** Null if nothing was paid too much. */
    EntitledUnit overpayment() {
        EntitledUnit last = units.isEmpty() ? null : units.get(units.size() - 1);
        return last != null && last.isOverpayment() ? last : null;
    }

    /** Null if the order has no such unit. */
    public EntitledUnit unit(RefundableItemKind kind, long subjectId, int number) {
        if (index == null) {
            index = new UnitIndex(units);
        }
        return index.unit(kind, subjectId, number);
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
