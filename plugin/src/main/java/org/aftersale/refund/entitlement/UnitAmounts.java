package org.aftersale.refund.entitlement;

import java.util.Arrays;
import org.aftersale.shared.Allocation;

/**
 * Amounts by unit and component of one entitlement: for each unit and each of its components so
 * many minor units, none negative. Holds the rule of how much of a unit is refundable: {@link
 * #left} of each of its components.
 */
public final class UnitAmounts {

    private final Entitlement of;
    private final long[][] cells;
    private long total;

    private UnitAmounts(Entitlement of) {
        this.of = of;
        this.cells = new long[of.getUnits().size()][];
    }

    public static UnitAmounts none(Entitlement of) {
        return new UnitAmounts(of);
    }

    public Entitlement getEntitlement() {
        return of;
    }

    /** Minor units of all cells. */
    public long getTotal() {
        return total;
    }

    public boolean has(int unit) {
        return cells[unit] != null;
    }

    public long get(int unit, int component) {
        return cells[unit] == null ? 0 : cells[unit][component];
    }

    /** All components of the unit together. */
    public long ofUnit(int unit) {
        long sum = 0;
        if (cells[unit] != null) {
            for (long amount : cells[unit]) {
                sum += amount;
            }
        }
        return sum;
    }

    /** All units of the component together. */
    public long ofComponent(int component) {
        long sum = 0;
        for (long[] unit : cells) {
            sum += unit == null ? 0 : unit[component];
        }
        return sum;
    }

    /**
     * @throws IllegalArgumentException where the cell would become negative
     */
    public void add(int unit, int component, long amount) {
        if (cells[unit] == null) {
            cells[unit] = new long[of.getComponents().size()];
        }
        long sum = cells[unit][component] + amount;
        if (sum < 0) {
            throw new IllegalArgumentException("A cell would become negative: " + sum);
        }
        cells[unit][component] = sum;
        total += amount;
    }

    /** Raises a unit to all that is left of it when these sums were already given back. */
    public void addLeft(int unit, UnitAmounts used) {
        for (int component = 0; component < of.getComponents().size(); component++) {
            add(unit, component, used.left(unit, component) - get(unit, component));
        }
    }

    /**
     * The refundable amount: what is left of a unit's component once these amounts were refunded; 0
     * where more was refunded than it cost, as happens where the host changed its records
     * afterwards.
     */
    public long left(int unit, int component) {
        return Math.max(0, of.getUnits().get(unit).part(component) - get(unit, component));
    }

    /**
     * Lowers all cells in proportion, so that they add up to that sum.
     *
     * @throws IllegalArgumentException where it is negative or above the total
     */
    public UnitAmounts reducedTo(long sum) {
        if (sum < 0 || sum > total) {
            throw new IllegalArgumentException("From " + total + " to " + sum);
        }
        int components = of.getComponents().size();
        long[] flat = new long[cells.length * components];
        for (int unit = 0; unit < cells.length; unit++) {
            if (has(unit)) {
                System.arraycopy(cells[unit], 0, flat, unit * components, components);
            }
        }
        long[] cut = sum == total ? flat : Allocation.of(sum, flat);
        UnitAmounts reduced = new UnitAmounts(of);
        reduced.total = sum;
        for (int unit = 0; unit < cells.length; unit++) {
            if (has(unit)) {
                int from = unit * components;
                reduced.cells[unit] = Arrays.copyOfRange(cut, from, from + components);
            }
        }
        return reduced;
    }

    /**
     * Takes that much out of these cells, unit by unit in their order, and of the last one touched
     * so much of each component that it keeps their proportion.
     *
     * @return what was taken
     */
    public UnitAmounts take(long sum) {
        UnitAmounts taken = new UnitAmounts(of);
        long rest = sum;
        for (int unit = 0; unit < cells.length && rest > 0; unit++) {
            long has = ofUnit(unit);
            if (has > 0) {
                long some = Math.min(has, rest);
                move(unit, some, taken);
                rest -= some;
            }
        }
        if (rest > 0) {
            throw new IllegalArgumentException("There is less than " + sum);
        }
        return taken;
    }

    private void move(int unit, long some, UnitAmounts to) {
        long[] shares = Allocation.of(some, cells[unit]);
        for (int component = 0; component < shares.length; component++) {
            to.add(unit, component, shares[component]);
            add(unit, component, -shares[component]);
        }
    }
}
