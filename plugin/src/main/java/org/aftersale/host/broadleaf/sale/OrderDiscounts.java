package org.aftersale.host.broadleaf.sale;

import java.util.List;
import org.aftersale.shared.Allocation;

/** Makes the parcels' shares of the order's discounts add up to the last cent. */
final class OrderDiscounts {

    private OrderDiscounts() {}

    /**
     * Leaves the host's shares unchanged if they add up and none exceeds its parcel's amount. They
     * do not add up if the host recorded none, or in three-decimal currencies, because its column
     * has two decimals; they are too large if something is in no group, such as a gift wrap, or in
     * a bundle that costs less than its parts. Then the discount is allocated in proportion to the
     * goods' amounts, as the host does within its groups.
     *
     * @param total the sum of the order's own adjustments, in minor units
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
