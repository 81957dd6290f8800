package org.aftersale.refund.entitlement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;
import org.aftersale.shared.Allocation;

/**
 * What stands only in the order's total: a payment fee, a rounding, a negative fee. It is allocated
 * like a discount or surcharge of the order, by what was paid for everything: first by parcel and
 * charge, then by unit. So the whole order can be refunded, and no unit gets more than its share.
 */
final class OrderCharges {

    private OrderCharges() {}

    /**
     * @param parcels the units of each parcel and charge
     * @return the order's total less what its lines and charges come to, negative ones included;
     *     minor units
     */
    static long add(SoldOrder order, List<List<EqualUnits>> parcels) {
        long[] totals = parcels.stream().mapToLong(OrderCharges::total).toArray();
        long sum = 0;
        for (long total : totals) {
            sum += total;
        }
        long below = negative(order);
        long outside = order.getTotal() == null ? below : order.getTotal() - sum;
        long some = Math.max(-sum, outside);
        if (totals.length > 0 && some != 0) {
            allocate(some, totals, parcels);
        }
        return outside - below;
    }

    private static void allocate(long amount, long[] totals, List<List<EqualUnits>> parcels) {
        // something free pays no surcharge, unless everything is free
        long[] shares = Allocation.of(amount, totals);
        for (int i : smallestFirst(totals)) {
            EqualUnits.add(shares[i], parcels.get(i), UnitDraft::total, UnitDraft::addCharge);
        }
    }

    /**
     * A parcel of a few cents has no choice which of its units loses one; a larger one that follows
     * makes up for it, so that sets bought together stay equal.
     */
    private static int[] smallestFirst(long[] totals) {
        return IntStream.range(0, totals.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> totals[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long total(List<EqualUnits> parcel) {
        return parcel.stream().mapToLong(each -> each.sum(UnitDraft::total)).sum();
    }

    /** All that was recorded below zero, and is no unit's. */
    private static long negative(SoldOrder order) {
        long sum = 0;
        for (SoldCharge charge : order.getCharges()) {
            sum += Math.min(0, charge.getAmount()) + negative(charge.getTaxes());
        }
        for (SoldLine line : order.getLines()) {
            for (SoldParcel parcel : line.getParcels()) {
                sum += negative(parcel.getTaxes());
            }
        }
        return sum;
    }

    private static long negative(List<SoldTax> taxes) {
        return taxes.stream().mapToLong(tax -> Math.min(0, tax.getAmount())).sum();
    }
}
