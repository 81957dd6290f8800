package org.aftersale.demo.kill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldPrice;
import org.aftersale.host.SoldTax;
import org.aftersale.host.StoreSales;

/** The orders that money is given back of: the same in every node, each drawn from its id. */
public class SimpleOrders implements StoreSales {

    /** How many clerks draw from; two nodes meet at one of them every now and then. */
    private static final int COUNT = 24;

    private static final long FIRST = 1001;

    /** The kind of payment depends on the id modulo this. */
    private static final long CYCLE = 24;

    private static final long FIRST_OF_CRASHES = 100 * CYCLE;
    private static final List<String> CURRENCIES = Arrays.asList("USD", "EUR", "JPY", "KWD");
    private static final BigDecimal RATE = new BigDecimal("0.0825");

    /** Those that clerks request refunds for at random. */
    static LongStream ofClerks() {
        return LongStream.range(FIRST, FIRST + COUNT);
    }

    /** Those, and one for each crash point. */
    static LongStream ids() {
        return LongStream.concat(
                ofClerks(),
                Arrays.stream(PayoutCrashPoint.values()).mapToLong(PayoutCrashPoint::orderId));
    }

    /** An order paid by a card that accepts refunds; numbered from 0. */
    static long byCard(int number) {
        return FIRST_OF_CRASHES + number * CYCLE + 1;
    }

    /** An order paid by a card that declines every refund; numbered from 0. */
    static long byDecliningCard(int number) {
        return FIRST_OF_CRASHES + number * CYCLE + 7;
    }

    static boolean isByDecliningCard(long id) {
        return id % 8 == 7;
    }

    static boolean isPartlyByGiftCard(long id) {
        return id % 3 == 0;
    }

    @Override
    public Optional<SoldOrder> ofOrder(long orderId) {
        boolean known = ids().anyMatch(id -> id == orderId);
        return known ? Optional.of(order(orderId)) : Optional.<SoldOrder>empty();
    }

    @Override
    public Optional<SoldOrder> byNumber(String orderNumber) {
        return ofOrder(Long.parseLong(orderNumber));
    }

    static SoldOrder order(long id) {
        Random random = new Random(id);
        List<SoldLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            lines.add(line(id * 10 + i, random));
        }
        long shipping = random.nextInt(900);
        SoldOrder.Facts facts = new SoldOrder.Facts();
        facts.id = id;
        facts.number = String.valueOf(id);
        facts.customerId = id;
        facts.customerName = "Customer " + id;
        facts.status = "SUBMITTED";
        facts.currency = CURRENCIES.get((int) (id % CURRENCIES.size()));
        facts.total = shipping + lines.stream().mapToLong(SimpleOrders::paid).sum();
        return new SoldOrder(facts, lines, Collections.singletonList(shipping(id, shipping)));
    }

    private static SoldLine line(long id, Random random) {
        int quantity = 1 + random.nextInt(4);
        long price = 1_000 + random.nextInt(20_000);
        long discount = random.nextInt(500);
        SoldTax tax = new SoldTax("Sales tax", RATE, (price - discount) * 825 / 10_000);
        return new SoldLine(
                id,
                "Line " + id,
                null,
                null,
                Collections.singletonList(new SoldPrice(quantity, price, price)),
                Collections.singletonList(
                        new SoldParcel(
                                1, quantity, price, discount, Collections.singletonList(tax))));
    }

    private static SoldCharge shipping(long order, long amount) {
        return new SoldCharge(
                SoldCharge.Kind.SHIPPING, order, "Parcel", amount, Collections.emptyList());
    }

    private static long paid(SoldLine line) {
        SoldParcel parcel = line.getParcels().get(0);
        return parcel.getAmount()
                - parcel.getOrderDiscount()
                + parcel.getTaxes().get(0).getAmount();
    }
}
