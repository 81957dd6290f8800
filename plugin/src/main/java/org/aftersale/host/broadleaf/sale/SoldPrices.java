package org.aftersale.host.broadleaf.sale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldPrice;

/**
 * The unit prices of an order's items. Follows the host's {@code getTotalPrice} exactly, because
 * the order's subtotal is the sum of it.
 */
final class SoldPrices {

    private final OrderAmounts amounts;
    private final Map<Long, Map<Long, Detail>> details =
            new LinkedHashMap<Long, Map<Long, Detail>>();

    /**
     * @param rows item id, detail id, its quantity, whether it starts from the sale price, and one
     *     adjustment per unit; the last is null for a detail without adjustments
     */
    SoldPrices(List<Object[]> rows, OrderAmounts amounts) {
        this.amounts = amounts;
        for (Object[] row : rows) {
            if ((Integer) row[2] < 1) {
                continue;
            }
            details.computeIfAbsent((Long) row[0], any -> new LinkedHashMap<Long, Detail>())
                            .computeIfAbsent((Long) row[1], any -> new Detail(row))
                            .off +=
                    amounts.minor(row[4]);
        }
    }

    boolean hasDetails(SoldItem item) {
        return details.containsKey(item.id());
    }

    /**
     * Groups of units with the same price.
     *
     * @param times how many bundles were bought; 1 for an item outside a bundle
     */
    List<SoldPrice> runs(SoldItem item, int times) {
        Collection<Detail> recorded =
                details.getOrDefault(item.id(), Collections.<Long, Detail>emptyMap()).values();
        List<SoldPrice> runs = new ArrayList<SoldPrice>();
        if (recorded.isEmpty()) {
            BigDecimal unit = item.price() == null ? item.salePrice() : item.price();
            runs.add(run(item, item.quantity() * times, amounts.minor(unit)));
            return runs;
        }
        // with one detail at the retail price, the host starts from the retail price for all of
        // them
        boolean sale = recorded.stream().allMatch(detail -> detail.fromSalePrice);
        long unit = amounts.minor(sale ? item.salePrice() : item.retailPrice());
        for (Detail detail : recorded) {
            runs.add(run(item, detail.quantity * times, unit - detail.off));
        }
        return runs;
    }

    private SoldPrice run(SoldItem item, int quantity, long paid) {
        long list = item.retailPrice() == null ? paid : amounts.minor(item.retailPrice());
        return new SoldPrice(quantity, list * quantity, paid * quantity);
    }

    /** Adjusts the groups to the actual quantity, by adding to or removing from the last ones. */
    static List<SoldPrice> adjustQuantity(List<SoldPrice> runs, int quantity) {
        List<SoldPrice> adjusted = new ArrayList<SoldPrice>();
        int remaining = quantity;
        for (int i = 0; i < runs.size() && remaining > 0; i++) {
            SoldPrice run = runs.get(i);
            int of = run.getQuantity();
            int units = i == runs.size() - 1 ? remaining : Math.min(remaining, of);
            adjusted.add(
                    new SoldPrice(units, run.getList() / of * units, run.getPaid() / of * units));
            remaining -= units;
        }
        return adjusted;
    }

    static long paid(List<SoldPrice> runs) {
        return runs.stream().mapToLong(SoldPrice::getPaid).sum();
    }

    /** Units of an item with the same adjustments. */
    private static final class Detail {

        private final int quantity;
        private final boolean fromSalePrice;
        private long off;

        Detail(Object[] row) {
            this.quantity = (Integer) row[2];
            this.fromSalePrice = Boolean.TRUE.equals(row[3]);
        }
    }
}
