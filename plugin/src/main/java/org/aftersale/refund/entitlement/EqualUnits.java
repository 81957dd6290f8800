package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import org.aftersale.shared.Allocation;

/**
 * Units of one parcel that cost the same. Every amount is shared between them equally; its odd
 * cents go to the units whose set got least so far, so that sets bought together come to the same
 * but for one cent, whatever the number of amounts.
 */
final class EqualUnits {

    final List<UnitDraft> units = new ArrayList<UnitDraft>();

    long sum(ToLongFunction<UnitDraft> figure) {
        return units.stream().mapToLong(figure).sum();
    }

    /** By group in proportion to the figure, within a group equally. */
    static void add(
            long amount,
            List<EqualUnits> groups,
            ToLongFunction<UnitDraft> figure,
            ObjLongConsumer<UnitDraft> to) {
        if (amount == 0) {
            return;
        }
        long[] shares =
                Allocation.of(
                        amount, groups.stream().mapToLong(each -> each.sum(figure)).toArray());
        for (int i = 0; i < shares.length; i++) {
            groups.get(i).add(shares[i], to);
        }
    }

    /**
     * @param amount negative takes it away: not more than the units have
     */
    private void add(long amount, ObjLongConsumer<UnitDraft> to) {
        long each = Math.abs(amount) / units.size();
        long sign = amount < 0 ? -1 : 1;
        long odd = Math.abs(amount);
        for (UnitDraft unit : units) {
            long share = amount < 0 ? Math.min(each, unit.total()) : each;
            to.accept(unit, sign * share);
            odd -= share;
        }
        while (odd > 0) {
            odd -= addOdd(odd, sign, to);
        }
    }

    /**
     * One cent each, to as many units as there are cents.
     *
     * @return the number of cents handed out
     */
    private long addOdd(long cents, long sign, ObjLongConsumer<UnitDraft> to) {
        PriorityQueue<Turn> turns = new PriorityQueue<Turn>(units.size(), Turn.ORDER);
        for (UnitDraft unit : units) {
            if (sign > 0 || unit.total() > 0) {
                turns.add(new Turn(unit, sign));
            }
        }
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("There is less than " + cents);
        }
        long left = cents;
        while (left > 0 && !turns.isEmpty()) {
            Turn next = turns.poll();
            if (next.isOver()) {
                turns.add(new Turn(next.unit, sign));
            } else {
                to.accept(next.unit, sign);
                left--;
            }
        }
        return cents - left;
    }

    /** A unit's place in the queue for an odd cent; over once another unit of its set had one. */
    private static final class Turn {

        static final Comparator<Turn> ORDER =
                Comparator.<Turn>comparingLong(turn -> turn.ofSet)
                        .thenComparingLong(turn -> turn.ofUnit)
                        .thenComparingInt(turn -> turn.unit.number);

        private final UnitDraft unit;
        private final long set;
        private final long ofSet;
        private final long ofUnit;

        Turn(UnitDraft unit, long sign) {
            this.unit = unit;
            this.set = unit.set.total;
            this.ofSet = sign * set;
            this.ofUnit = sign * unit.total();
        }

        boolean isOver() {
            return unit.set.total != set;
        }
    }
}
