package org.aftersale.host.broadleaf.sale;

import java.util.List;
import org.aftersale.shared.Allocation;

/** Sees to it that the discounts of the whole order lie on its parcels to the last cent. */
final class OrderDiscounts {

    private OrderDiscounts() {}

    /**
     * Leaves the host's shares alone where they add up and none is more than what it lies on. They
     * do not where the host recorded none, and in currencies of three decimals, since its column
     * for them keeps two; and they are more where something lies in no group, such as a gift wrap,
     * or in a bundle that costs less than its parts. Then the discount is shared out by what the
     * goods cost, as the host does it within its groups.
     *
     * @param total of the order's own adjustments, minor units
     */
    static void settle(List<ParcelItem> parcels, long total) {
        if (parcels.isEmpty() || isSettled(parcels, total)) {
            return;
        }
        long[] weights = parcels.stream().mapToLong(each -> Math.max(0, each.amount)).toArray();
        long[] shares = Allocation.of(total, weights);
        for (int i = 0; i < shares.length; i++) {
            parcels.get(i).discount = shares[i];
        }
    }

    private static boolean isSettled(List<ParcelItem> parcels, long total) {
        return total == parcels.stream().mapToLong(each -> each.discount).sum()
                && parcels.stream().noneMatch(each -> each.discount > Math.max(0, each.amount));
    }
}
