package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldParcel;
import org.aftersale.shared.Allocation;

/** Allocates the price of each bundle to its parts, so that they add up to it. */
final class BundleAllocation {

    private final SoldBundle bundle;
    private final List<SoldParcel> parcels = new ArrayList<SoldParcel>();

    private BundleAllocation(SoldBundle bundle) {
        this.bundle = bundle;
    }

    /** The allocated amount by parcel; parcels of lines outside bundles are absent. */
    static Map<SoldParcel, Long> of(List<SoldLine> lines) {
        Map<Long, BundleAllocation> bundles = new LinkedHashMap<Long, BundleAllocation>();
        for (SoldLine line : lines) {
            SoldBundle bundle = line.getBundle();
            if (bundle != null) {
                bundles.computeIfAbsent(bundle.getId(), any -> new BundleAllocation(bundle))
                        .parcels
                        .addAll(line.getParcels());
            }
        }
        Map<SoldParcel, Long> amounts = new IdentityHashMap<SoldParcel, Long>();
        for (BundleAllocation shares : bundles.values()) {
            shares.allocate(amounts);
        }
        return amounts;
    }

    private void allocate(Map<SoldParcel, Long> amounts) {
        if (parcels.isEmpty()) {
            return;
        }
        long[] shares = Allocation.of(Math.max(0, bundle.getTotal()), weights());
        for (int i = 0; i < shares.length; i++) {
            amounts.put(parcels.get(i), shares[i]);
        }
    }

    /** By price; by number of units if the parts have no prices of their own. */
    private long[] weights() {
        long[] prices = new long[parcels.size()];
        long[] units = new long[parcels.size()];
        boolean priced = false;
        for (int i = 0; i < prices.length; i++) {
            prices[i] = Math.max(0, parcels.get(i).getAmount());
            units[i] = parcels.get(i).getQuantity();
            priced |= prices[i] > 0;
        }
        return priced ? prices : units;
    }
}
