package org.aftersale.host.broadleaf.sale;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldPrice;

/** A line whose parcels' amounts may still be adjusted. */
final class LineDraft {

    final SoldBundle bundle;
    final List<ParcelItem> parcels;
    private final SoldItem item;
    private final List<SoldPrice> prices;

    /**
     * @param bundle null for a line outside a bundle
     */
    LineDraft(SoldItem item, SoldBundle bundle, List<SoldPrice> prices, List<ParcelItem> parcels) {
        this.item = item;
        this.bundle = bundle;
        this.prices = prices;
        this.parcels = parcels;
    }

    SoldLine sold() {
        return new SoldLine(
                item.id(),
                item.name(),
                item.imageUrl(),
                bundle,
                prices,
                parcels.stream().map(ParcelItem::sold).collect(Collectors.toList()));
    }
}
