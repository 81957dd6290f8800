package org.aftersale.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldPrice;
import org.aftersale.host.SoldTax;

/** Builds an order as a store would have recorded it. All amounts are in minor units. */
public final class SoldOrderFixture {

    private final SoldOrder.Facts facts = new SoldOrder.Facts();
    private final List<SoldLine> lines = new ArrayList<>();
    private final List<SoldCharge> charges = new ArrayList<>();

    private SoldOrderFixture(String currency) {
        facts.id = 7;
        facts.number = "DEMO-1";
        facts.customerId = 42;
        facts.status = "DELIVERED";
        facts.currency = currency;
    }

    /**
     * @param currency ISO 4217 code
     */
    public static SoldOrderFixture in(String currency) {
        return new SoldOrderFixture(currency);
    }

    /** A line with one price and one fulfillment group, without a share of the order discount. */
    public SoldOrderFixture line(long id, int quantity, long paid, SoldTax... taxes) {
        return line(
                id,
                Collections.singletonList(priced(quantity, paid, paid)),
                parcel(quantity, paid, 0, taxes));
    }

    /** A separate line. */
    public SoldOrderFixture line(long id, List<SoldPrice> prices, SoldParcel... parcels) {
        return part(null, id, prices, parcels);
    }

    /** A line that is part of a bundle. */
    public SoldOrderFixture part(
            SoldBundle bundle, long id, List<SoldPrice> prices, SoldParcel... parcels) {
        lines.add(new SoldLine(id, "Thing " + id, null, bundle, prices, Arrays.asList(parcels)));
        return this;
    }

    public SoldOrderFixture shipping(long id, long amount, SoldTax... taxes) {
        return charge(SoldCharge.Kind.SHIPPING, id, amount, taxes);
    }

    public SoldOrderFixture fee(long id, long amount, SoldTax... taxes) {
        return charge(SoldCharge.Kind.FEE, id, amount, taxes);
    }

    private SoldOrderFixture charge(SoldCharge.Kind kind, long id, long amount, SoldTax... taxes) {
        charges.add(new SoldCharge(kind, id, null, amount, Arrays.asList(taxes)));
        return this;
    }

    /** The total recorded on the order itself; without it, none is. */
    public SoldOrderFixture total(long minor) {
        facts.total = minor;
        return this;
    }

    public SoldOrder order() {
        return new SoldOrder(facts, lines, charges);
    }

    /** Units priced together; the amounts cover all of them. */
    public static SoldPrice priced(int quantity, long list, long paid) {
        return new SoldPrice(quantity, list, paid);
    }

    /** A fulfillment group; the amounts cover all its units. */
    public static SoldParcel parcel(
            int quantity, long amount, long orderDiscount, SoldTax... taxes) {
        return new SoldParcel(1, quantity, amount, orderDiscount, Arrays.asList(taxes));
    }

    /**
     * @param rate such as 0.0825; null where none was recorded
     */
    public static SoldTax tax(String name, String rate, long amount) {
        return tax(name, rate, null, amount);
    }

    /** A tax of that authority. */
    public static SoldTax tax(String name, String rate, String authority, long amount) {
        return new SoldTax(name, rate == null ? null : new BigDecimal(rate), authority, amount);
    }
}
