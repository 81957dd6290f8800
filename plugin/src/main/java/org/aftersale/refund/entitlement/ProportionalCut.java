package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftersale.shared.Allocation;

/**
 * Reduces amounts in proportion: by component first, then by item, then by unit. Cut all at once,
 * the odd cents of two hundred units would all go to the component that lost most by rounding, and
 * a tax could come to nothing.
 */
final class ProportionalCut {

    private final UnitAmounts from;
    private final UnitAmounts to;
    private final List<int[]> items = new ArrayList<int[]>();

    private ProportionalCut(UnitAmounts from) {
        this.from = from;
        this.to = UnitAmounts.none(from.getEntitlement());
        RefundableItem last = null;
        for (EntitledUnit unit : from.getEntitlement().getUnits()) {
            if (unit.getSubject() != last) {
                items.add(new int[] {unit.getIndex(), unit.getIndex()});
                last = unit.getSubject();
            }
            items.get(items.size() - 1)[1]++;
        }
    }

    static UnitAmounts of(UnitAmounts from, long total) {
        ProportionalCut cut = new ProportionalCut(from);
        long[] components = new long[from.getEntitlement().getComponents().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = from.ofComponent(i);
        }
        long[] shares = Allocation.of(total, components);
        for (int i = 0; i < shares.length; i++) {
            cut.cut(i, shares[i]);
        }
        return cut.to;
    }

    private void cut(int component, long share) {
        long[][] units = new long[items.size()][];
        long[] sums = new long[units.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = amounts(items.get(i), component);
            sums[i] = Arrays.stream(units[i]).sum();
        }
        long[] byItem = Allocation.of(share, sums);
        for (int i = 0; i < units.length; i++) {
            long[] byUnit = Allocation.of(byItem[i], units[i]);
            for (int unit = 0; unit < byUnit.length; unit++) {
                if (byUnit[unit] != 0) {
                    to.add(items.get(i)[0] + unit, component, byUnit[unit]);
                }
            }
        }
    }

    /**
     * @param item its first unit, and the first after its last
     */
    private long[] amounts(int[] item, int component) {
        long[] amounts = new long[item[1] - item[0]];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = from.get(item[0] + i, component);
        }
        return amounts;
    }
}
