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
 * How the units of an order's items were priced. The host's {@code getTotalPrice} is followed to
 * the letter, since the order's subtotal is the sum of it.
 */
final class SoldPrices {

    private final OrderAmounts money;
    private final Map<Long, Map<Long, Detail>> details =
            new LinkedHashMap<Long, Map<Long, Detail>>();

    /**
     * @param rows item's id, detail's id, its quantity, whether it starts from the sale price, and
     *     one adjustment of it a unit; the last is null for a detail without any
     */
    SoldPrices(List<Object[]> rows, OrderAmounts money) {
        this.money = money;
        for (Object[] row : rows) {
            if ((Integer) row[2] < 1) {
                continue;
            }
            details.computeIfAbsent((Long) row[0], any -> new LinkedHashMap<Long, Detail>())
                            .computeIfAbsent((Long) row[1], any -> new Detail(row))
                            .off +=
                    money.minor(row[4]);
        }
    }

    boolean hasDetails(SoldItem item) {
        return details.containsKey(item.id());
    }

    /**
     * Runs of units with one price each.
     *
     * @param times how many bundles of it were bought; 1 for an item of its own
     */
    List<SoldPrice> runs(SoldItem item, int times) {
        Collection<Detail> recorded =
                details.getOrDefault(item.id(), Collections.<Long, Detail>emptyMap()).values();
        List<SoldPrice> runs = new ArrayList<SoldPrice>();
        if (recorded.isEmpty()) {
            BigDecimal unit = item.price() == null ? item.salePrice() : item.price();
            runs.add(run(item, item.quantity() * times, money.minor(unit)));
            return runs;
        }
        // one detail at the full price, and the host starts from the full price for all of them
        boolean sale = recorded.stream().allMatch(detail -> detail.fromSalePrice);
        long unit = money.minor(sale ? item.salePrice() : item.retailPrice());
        for (Detail detail : recorded) {
            runs.add(run(item, detail.quantity * times, unit - detail.off));
        }
        return runs;
    }

    private SoldPrice run(SoldItem item, int quantity, long paid) {
        long list = item.retailPrice() == null ? paid : money.minor(item.retailPrice());
        return new SoldPrice(quantity, list * quantity, paid * quantity);
    }

    /** The same units, but as many as there are: more of the last price, or fewer. */
    static List<SoldPrice> fitted(List<SoldPrice> runs, int quantity) {
        List<SoldPrice> fitted = new ArrayList<SoldPrice>();
        int left = quantity;
        for (int i = 0; i < runs.size() && left > 0; i++) {
            SoldPrice run = runs.get(i);
            int of = run.getQuantity();
            int taken = i == runs.size() - 1 ? left : Math.min(left, of);
            fitted.add(
                    new SoldPrice(taken, run.getList() / of * taken, run.getPaid() / of * taken));
            left -= taken;
        }
        return fitted;
    }

    static long paid(List<SoldPrice> runs) {
        return runs.stream().mapToLong(SoldPrice::getPaid).sum();
    }

    /** Some units of an item with the same adjustments. */
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
