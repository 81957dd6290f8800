package org.aftersale.host.broadleaf.sale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldPrice;
import org.aftersale.shared.Allocation;

/** Builds lines from an order's items, their prices and parcels. */
final class SoldLines {

    private final SoldPrices prices;
    private final Map<Long, List<ParcelItem>> parcels;
    private final Map<Long, SoldBundle> bundles = new HashMap<Long, SoldBundle>();
    private final List<LineDraft> lines = new ArrayList<LineDraft>();

    SoldLines(List<SoldItem> items, SoldPrices prices, Map<Long, List<ParcelItem>> parcels) {
        this.prices = prices;
        this.parcels = parcels;
        Map<Long, List<SoldItem>> parts =
                items.stream()
                        .filter(item -> item.bundleId() != null)
                        .collect(Collectors.groupingBy(SoldItem::bundleId));
        for (SoldItem item : items) {
            List<SoldItem> itsParts =
                    parts.getOrDefault(item.id(), Collections.<SoldItem>emptyList());
            if (item.bundleId() != null) {
                addPart(item);
            } else if (itsParts.isEmpty() || parcels.containsKey(item.id())) {
                // a store may ship a bundle as one item: then it is a line like any other
                add(item, null, 1);
            } else {
                bundles.put(item.id(), bundle(item, itsParts));
            }
        }
        bundles.values().forEach(this::settle);
    }

    private void addPart(SoldItem part) {
        SoldBundle bundle = bundles.get(part.bundleId());
        if (bundle != null) {
            add(part, bundle, bundle.getQuantity());
        }
    }

    private void add(SoldItem item, SoldBundle bundle, int times) {
        if (item.quantity() * times > 0) {
            List<ParcelItem> itemParcels = parcelsOf(item, times);
            List<SoldPrice> runs =
                    SoldPrices.adjustQuantity(prices.runs(item, times), sum(itemParcels));
            lines.add(new LineDraft(item, bundle, runs, itemParcels));
        }
    }

    /**
     * A bundle priced by its parts has no price details; its average is exact, because it is the
     * sum of one bundle's parts.
     */
    private SoldBundle bundle(SoldItem item, List<SoldItem> parts) {
        long total =
                prices.hasDetails(item) || item.price() != null
                        ? SoldPrices.paid(prices.runs(item, 1))
                        : parts.stream()
                                .mapToLong(
                                        part -> SoldPrices.paid(prices.runs(part, item.quantity())))
                                .sum();
        return new SoldBundle(item.id(), item.name(), item.quantity(), total);
    }

    /**
     * For a part the host records its stand-alone price, and for several bundles a few cents less;
     * the bundle's price is what was charged.
     */
    private void settle(SoldBundle bundle) {
        List<ParcelItem> parts =
                lines.stream()
                        .filter(line -> line.bundle == bundle)
                        .flatMap(line -> line.parcels.stream())
                        .collect(Collectors.toList());
        long[] weights = parts.stream().mapToLong(part -> Math.max(0, part.amount)).toArray();
        share(parts.isEmpty() ? 0 : bundle.getTotal(), parts, weights);
    }

    private static void share(long total, List<ParcelItem> parcels, long[] weights) {
        long[] shares = Allocation.of(total, weights);
        for (int i = 0; i < shares.length; i++) {
            parcels.get(i).amount = shares[i];
        }
    }

    /** Units in no group, or in one without an amount, get the rest of the item's price. */
    private List<ParcelItem> parcelsOf(SoldItem item, int times) {
        List<ParcelItem> all =
                new ArrayList<ParcelItem>(
                        parcels.getOrDefault(item.id(), Collections.<ParcelItem>emptyList()));
        int rest = item.quantity() * times - sum(all);
        if (rest > 0) {
            all.add(new ParcelItem(item.id(), 0, rest, Collections.emptyList()));
        }
        List<ParcelItem> open =
                all.stream().filter(each -> each.amount == null).collect(Collectors.toList());
        long known = all.stream().mapToLong(each -> each.amount == null ? 0 : each.amount).sum();
        long left = Math.max(0, SoldPrices.paid(prices.runs(item, times)) - known);
        long[] weights = open.stream().mapToLong(each -> each.quantity).toArray();
        share(open.isEmpty() ? 0 : left, open, weights);
        return all;
    }

    private static int sum(List<ParcelItem> parcels) {
        return parcels.stream().mapToInt(each -> each.quantity).sum();
    }

    /** Every parcel of every line. */
    List<ParcelItem> parcels() {
        return lines.stream().flatMap(line -> line.parcels.stream()).collect(Collectors.toList());
    }

    List<SoldLine> sold() {
        return lines.stream().map(LineDraft::sold).collect(Collectors.toList());
    }
}
