package org.aftersale.refund.entitlement;

import org.aftersale.shared.Allocation;

/**
 * Amounts in minor units by unit and component of one entitlement; none is negative. Holds the rule
 * of how much of a unit is refundable: {@link #refundable} of each of its components.
 */
public final class UnitAmounts {

    private final Entitlement entitlement;
    private final long[][] amounts;
    private long total;

    private UnitAmounts(Entitlement entitlement) {
        this.entitlement = entitlement;
        this.amounts = new long[entitlement.getUnits().size()][];
    }

    public static UnitAmounts none(Entitlement entitlement) {
        return new UnitAmounts(entitlement);
    }

    /** A copy on an entitlement that has the same units, and perhaps more after them. */
    UnitAmounts on(Entitlement other) {
        UnitAmounts copy = new UnitAmounts(other);
        for (int unit = 0; unit < amounts.length; unit++) {
            copy.amounts[unit] = amounts[unit] == null ? null : amounts[unit].clone();
        }
        copy.total = total;
        return copy;
    }

    public Entitlement getEntitlement() {
        return entitlement;
    }

    /** Sum of all amounts, in minor units. */
    public long getTotal() {
        return total;
    }

    public boolean has(int unit) {
        return amounts[unit] != null;
    }

    public long get(int unit, int component) {
        return amounts[unit] == null ? 0 : amounts[unit][component];
    }

    /** Sum of the unit's components. */
    public long ofUnit(int unit) {
        long sum = 0;
        if (amounts[unit] != null) {
            for (long amount : amounts[unit]) {
                sum += amount;
            }
        }
        return sum;
    }

    /** Sum of the component over all units. */
    public long ofComponent(int component) {
        long sum = 0;
        for (long[] unit : amounts) {
            sum += unit == null ? 0 : unit[component];
        }
        return sum;
    }

    /**
     * @throws IllegalArgumentException if the amount would become negative
     */
    public void add(int unit, int component, long amount) {
        if (amounts[unit] == null) {
            amounts[unit] = new long[entitlement.getComponents().size()];
        }
        long sum = amounts[unit][component] + amount;
        if (sum < 0) {
            throw new IllegalArgumentException("Unit amount would become negative: " + sum);
        }
        amounts[unit][component] = sum;
        total += amount;
    }

    /** Adds the amounts of one unit to others of the same entitlement. */
    public void copy(int unit, UnitAmounts to) {
        for (int component = 0; has(unit) && component < amounts[unit].length; component++) {
            to.add(unit, component, amounts[unit][component]);
        }
    }

    /** Adds everything that is left of a unit, given the amounts already refunded. */
    public void addRefundable(int unit, UnitAmounts used) {
        for (int component = 0; component < entitlement.getComponents().size(); component++) {
            add(unit, component, used.refundable(unit, component) - get(unit, component));
        }
    }

    /**
     * The refundable amount: what is left of a unit's component after these amounts were refunded;
     * 0 if more was refunded than it cost, which can happen if the host changes its records
     * afterwards.
     */
    public long refundable(int unit, int component) {
        return Math.max(0, entitlement.getUnits().get(unit).part(component) - get(unit, component));
    }

    /**
     * Reduces all amounts in proportion, so that they add up to the given total: by component
     * first, then by item, then by unit. So each tax is within one minor unit of its exact share,
     * however many units there are.
     *
     * @throws IllegalArgumentException if it is negative or above the current total
     */
    public UnitAmounts reducedTo(long newTotal) {
        if (newTotal < 0 || newTotal > total) {
            throw new IllegalArgumentException("Cannot reduce " + total + " to " + newTotal);
        }
        return newTotal == total ? on(entitlement) : ProportionalCut.of(this, newTotal);
    }

    /**
     * Takes an amount out, unit by unit in order; from the last unit affected it takes a
     * proportional share of each component.
     *
     * @return the amounts taken
     */
    public UnitAmounts take(long amount) {
        UnitAmounts taken = new UnitAmounts(entitlement);
        long remaining = amount;
        for (int unit = 0; unit < amounts.length && remaining > 0; unit++) {
            long available = ofUnit(unit);
            if (available > 0) {
                long share = Math.min(available, remaining);
                move(unit, share, taken);
                remaining -= share;
            }
        }
        if (remaining > 0) {
            throw new IllegalArgumentException("Less than " + amount + " available");
        }
        return taken;
    }

    private void move(int unit, long share, UnitAmounts to) {
        long[] shares = Allocation.of(share, amounts[unit]);
        for (int component = 0; component < shares.length; component++) {
            to.add(unit, component, shares[component]);
            add(unit, component, -shares[component]);
        }
    }
}
