package org.aftersale.entitlement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldParcel;
import org.aftersale.shared.Shares;

/** Makes the parts of each bundle add up to what the bundle was sold for. */
final class BundleShares {

    private final SoldBundle bundle;
    private final List<SoldParcel> parcels = new ArrayList<SoldParcel>();

    private BundleShares(SoldBundle bundle) {
        this.bundle = bundle;
    }

    /** The amount of each parcel of a bundle's part; parcels of other lines are absent. */
    static Map<SoldParcel, Long> of(List<SoldLine> lines) {
        Map<Long, BundleShares> bundles = new LinkedHashMap<Long, BundleShares>();
        for (SoldLine line : lines) {
            SoldBundle bundle = line.getBundle();
            if (bundle != null) {
                bundles.computeIfAbsent(bundle.getId(), any -> new BundleShares(bundle))
                        .parcels
                        .addAll(line.getParcels());
            }
        }
        Map<SoldParcel, Long> amounts = new IdentityHashMap<SoldParcel, Long>();
        for (BundleShares shares : bundles.values()) {
            shares.cut(amounts);
        }
        return amounts;
    }

    private void cut(Map<SoldParcel, Long> amounts) {
        long[] weights = new long[parcels.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(0, parcels.get(i).getAmount());
        }
        long[] shares = Shares.of(Math.max(0, bundle.getTotal()), weights);
        for (int i = 0; i < shares.length; i++) {
            amounts.put(parcels.get(i), shares[i]);
        }
    }
}
