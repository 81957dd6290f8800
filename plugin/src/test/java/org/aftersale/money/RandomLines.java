package org.aftersale.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldPrice;

/** Generates the lines of an order. */
final class RandomLines {

    private final SeededRandom random;
    private final int mostUnits;
    private final SoldOrderFixture sale;
    private final RandomTaxes taxes;
    private final int orderDiscount;
    private long total;

    RandomLines(SeededRandom random, int mostUnits, SoldOrderFixture sale, RandomTaxes taxes) {
        this.random = random;
        this.mostUnits = mostUnits;
        this.sale = sale;
        this.taxes = taxes;
        this.orderDiscount = orderDiscount();
    }

    /** Percentage. */
    private int orderDiscount() {
        if (random.percent(60)) {
            return 0;
        }
        return random.percent(5) ? 100 : random.between(1, 60);
    }

    /** The total of the lines so far. */
    long total() {
        return total;
    }

    /**
     * @param parts 1: a line of its own; more: the parts of a bundle, with ids in a row
     */
    void add(long id, int parts) {
        List<List<SoldPrice>> prices = new ArrayList<>();
        List<SoldParcel[]> parcels = new ArrayList<>();
        long amount = 0;
        int sets = parts > 1 && random.percent(40) ? random.between(2, 4) : 1;
        for (int i = 0; i < parts; i++) {
            List<SoldPrice> runs = sets == 1 ? prices() : perSet(sets);
            SoldParcel[] sent = sets == 1 ? parcels(runs) : together(runs);
            prices.add(runs);
            parcels.add(sent);
            amount += count(sent);
        }
        SoldBundle bundle = parts == 1 ? null : bundle(id, sets, amount);
        for (int i = 0; i < parts; i++) {
            sale.part(bundle, id + i, prices.get(i), parcels.get(i));
        }
    }

    /** The prices of the parts add up to the bundle's price, or miss it by a little or by much. */
    private SoldBundle bundle(long id, int sets, long amount) {
        long price = Math.max(0, amount + random.between(-3, 3));
        if (random.percent(10)) {
            price = random.between(0L, 2 * amount);
        }
        total += price - amount;
        return new SoldBundle(1000 + id, "Set " + id, sets, price);
    }

    /** One price for the units of a part in several bundles. */
    private List<SoldPrice> perSet(int sets) {
        int units = sets * random.few(3, 2);
        long paid = units * price();
        return Collections.singletonList(SoldOrderFixture.priced(units, paid, paid));
    }

    private SoldParcel[] together(List<SoldPrice> runs) {
        return new SoldParcel[] {parcel(runs.get(0).getQuantity(), runs.get(0).getPaid())};
    }

    private List<SoldPrice> prices() {
        int quantity = Math.min(mostUnits, random.few(mostUnits, 12));
        List<SoldPrice> runs = new ArrayList<>();
        for (int units : random.cut(quantity, random.percent(15) ? random.between(2, 3) : 1)) {
            long list = units * price();
            runs.add(SoldOrderFixture.priced(units, list, discounted(list)));
        }
        return runs;
    }

    private long price() {
        if (random.percent(5)) {
            return 0;
        }
        long price = random.few(20_000, 3);
        return random.percent(2) ? price * 1_000_000 : price;
    }

    /** Occasionally above the list price: a negative adjustment. */
    private long discounted(long list) {
        int kind = random.between(0, 99);
        if (kind < 60) {
            return list;
        }
        if (kind < 93) {
            return list * random.between(10, 99) / 100;
        }
        return kind < 97 ? 0 : list + random.between(1, 300);
    }

    private SoldParcel[] parcels(List<SoldPrice> runs) {
        int units = runs.stream().mapToInt(SoldPrice::getQuantity).sum();
        long amount = runs.stream().mapToLong(SoldPrice::getPaid).sum();
        int[] sizes = random.cut(units, random.percent(15) ? random.between(2, 3) : 1);
        SoldParcel[] parcels = new SoldParcel[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            long share = i == sizes.length - 1 ? amount : amount * sizes[i] / units;
            units -= sizes[i];
            amount -= share;
            parcels[i] = parcel(sizes[i], share);
        }
        return parcels;
    }

    private SoldParcel parcel(int units, long share) {
        // the store's totals and its prices need not agree
        long amount = random.percent(4) ? Math.max(0, share + random.between(-2, 2)) : share;
        long discount = amount * orderDiscount / 100;
        int kind = random.between(0, 99);
        if (kind < 2) {
            discount = kind == 0 ? amount + 5 : -3;
        }
        return SoldOrderFixture.parcel(
                units, amount, discount, taxes.on(amount - Math.min(amount, discount)));
    }

    /** Adds the fulfillment groups of a line, taxes included, to the total. */
    private long count(SoldParcel[] parcels) {
        long amount = 0;
        for (SoldParcel parcel : parcels) {
            amount += parcel.getAmount();
            total += parcel.getAmount();
            total -= Math.min(parcel.getAmount(), parcel.getOrderDiscount());
            total += RandomTaxes.sum(parcel.getTaxes());
        }
        return amount;
    }
}
