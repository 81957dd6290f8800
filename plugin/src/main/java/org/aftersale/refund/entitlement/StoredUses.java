package org.aftersale.refund.entitlement;

import java.util.List;
import org.aftersale.shared.Allocation;

/** Assigns stored refunds to the units that an order has now. */
public final class StoredUses {

    private final Entitlement entitlement;
    private final UnitAmounts amounts;
    private long onRemovedUnits;
    private long overpaid;

    public StoredUses(Entitlement entitlement) {
        this.entitlement = entitlement;
        this.amounts = UnitAmounts.none(entitlement);
    }

    /**
     * @param subjectId as {@link RefundableItem#getId}
     * @param number of the unit within its line
     * @param component its name when it was stored
     * @param amount minor units, above zero
     */
    public void add(
            RefundableItemKind kind, long subjectId, int number, String component, long amount) {
        EntitledUnit unit = entitlement.unit(kind, subjectId, number);
        List<Integer> components = entitlement.componentsOf(component);
        if (unit != null && components.size() == 1) {
            amounts.add(unit.getIndex(), components.get(0), amount);
        } else if (unit != null && !components.isEmpty()) {
            divide(unit, components, amount);
        } else if (kind == RefundableItemKind.OVERPAYMENT) {
            overpaid += amount;
        } else {
            onRemovedUnits += amount;
        }
    }

    /** In proportion to what each authority's tax on the unit was. */
    private void divide(EntitledUnit unit, List<Integer> components, long amount) {
        long[] shares = Allocation.of(amount, components.stream().mapToLong(unit::part).toArray());
        for (int i = 0; i < shares.length; i++) {
            amounts.add(unit.getIndex(), components.get(i), shares[i]);
        }
    }

    public RefundedSoFar refunded() {
        return new RefundedSoFar(amounts, onRemovedUnits, overpaid);
    }
}
