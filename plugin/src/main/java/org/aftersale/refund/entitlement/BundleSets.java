package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldLine;

/**
 * The sets that an order's units were bought in: the first units of each part are the first set.
 */
final class BundleSets {

    private final Map<Long, List<BundleSet>> sets = new HashMap<Long, List<BundleSet>>();

    /**
     * @param unit its place in the line, from 0
     * @return one of its own for a unit outside a bundle
     */
    BundleSet of(SoldLine line, int unit) {
        if (line.getBundle() == null) {
            return new BundleSet();
        }
        List<BundleSet> bought = ofBundle(line.getBundle());
        return bought.get((int) ((long) unit * bought.size() / line.getQuantity()));
    }

    private List<BundleSet> ofBundle(SoldBundle bundle) {
        List<BundleSet> bought =
                sets.computeIfAbsent(bundle.getId(), any -> new ArrayList<BundleSet>());
        while (bought.size() < Math.max(1, bundle.getQuantity())) {
            bought.add(new BundleSet());
        }
        return bought;
    }
}
