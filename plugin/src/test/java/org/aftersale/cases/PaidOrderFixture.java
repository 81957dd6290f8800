package org.aftersale.cases;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.concurrent.atomic.AtomicLong;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.host.StoreCustomer;

/**
 * An order with the amounts the host would have recorded: a line of three units for 59.97 with a
 * discount of 10.00 and 4.12 tax, a line of one unit for 40.00, and 6.90 shipping; 100.99 in total.
 */
final class PaidOrderFixture {

    static final long TOTAL = 10_099;

    private static final AtomicLong IDS = new AtomicLong(7_000_000);

    final PlacedOrder placed;
    final String number;
    private final HostFixture store;

    private PaidOrderFixture(HostFixture store, PlacedOrder placed) {
        this.store = store;
        this.placed = placed;
        this.number = placed.number;
    }

    /** An unpaid order. */
    static PaidOrderFixture of(HostFixture store, StoreCustomer customer) {
        PaidOrderFixture order = new PaidOrderFixture(store, store.order(customer, 3, 1));
        long group = IDS.incrementAndGet();
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS, PRICE)"
                        + " values (?, ?, 'DELIVERED', 6.90)",
                group,
                order.placed.id);
        order.item(group, 0, 3, "59.97", "10.00", "4.12");
        order.item(group, 1, 1, "40.00", "0", "0");
        order.discount("10.00");
        store.sql.update(
                "update BLC_ORDER set ORDER_TOTAL = 100.99 where ORDER_ID = ?", order.placed.id);
        return order;
    }

    /** An order of 300.00, three units of 100.00 without tax, paid by the test card. */
    static PaidOrderFixture of300(HostFixture store, StoreCustomer customer) {
        PaidOrderFixture order = new PaidOrderFixture(store, store.order(customer, 3));
        long group = IDS.incrementAndGet();
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS, PRICE)"
                        + " values (?, ?, 'DELIVERED', 0)",
                group,
                order.placed.id);
        order.item(group, 0, 3, "300.00", "0", "0");
        store.sql.update(
                "update BLC_ORDER set ORDER_TOTAL = 300 where ORDER_ID = ?", order.placed.id);
        order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "300.00");
        return order;
    }

    /** An order paid by the test card. */
    static PaidOrderFixture byCard(HostFixture store, StoreCustomer customer) {
        PaidOrderFixture order = of(store, customer);
        order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "100.99");
        return order;
    }

    private void item(
            long group, int line, int quantity, String amount, String discount, String tax) {
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID,"
                        + " FULFILLMENT_GROUP_ID, ORDER_ITEM_ID, QUANTITY, TOTAL_ITEM_AMOUNT,"
                        + " PRORATED_ORDER_ADJ, TOTAL_ITEM_TAX) values (?, ?, ?, ?, ?, ?, ?)",
                IDS.incrementAndGet(),
                group,
                placed.lines.get(line),
                quantity,
                new BigDecimal(amount),
                new BigDecimal(discount),
                new BigDecimal(tax));
    }

    private void discount(String amount) {
        long id = IDS.incrementAndGet();
        store.sql.update(
                "insert into BLC_OFFER (OFFER_ID, OFFER_NAME, OFFER_TYPE, OFFER_VALUE) values (?,"
                        + " 'Ten off', 'ORDER', 10)",
                id);
        store.sql.update(
                "insert into BLC_ORDER_ADJUSTMENT (ORDER_ADJUSTMENT_ID, ORDER_ID, OFFER_ID,"
                        + " ADJUSTMENT_REASON, ADJUSTMENT_VALUE) values (?, ?, ?, 'Ten off', ?)",
                id,
                placed.id,
                id,
                new BigDecimal(amount));
    }

    /** Adds a payment of this amount; returns the id of its capture. */
    long pay(String type, String gateway, String amount) {
        long payment = IDS.incrementAndGet();
        store.sql.update(
                "insert into BLC_ORDER_PAYMENT (ORDER_PAYMENT_ID, ORDER_ID, AMOUNT, PAYMENT_TYPE,"
                        + " GATEWAY_TYPE) values (?, ?, ?, ?, ?)",
                payment,
                placed.id,
                new BigDecimal(amount),
                type,
                gateway);
        return transaction(payment, null, "AUTHORIZE_AND_CAPTURE", amount);
    }

    /** Records a transaction made outside the module, such as REFUND or VOID. */
    void outside(long capture, String type, String amount) {
        Long payment =
                store.sql.queryForObject(
                        "select ORDER_PAYMENT from BLC_ORDER_PAYMENT_TRANSACTION where"
                                + " PAYMENT_TRANSACTION_ID = ?",
                        Long.class,
                        capture);
        transaction(payment, capture, type, amount);
    }

    private long transaction(long payment, Long parent, String type, String amount) {
        long id = IDS.incrementAndGet();
        store.sql.update(
                "insert into BLC_ORDER_PAYMENT_TRANSACTION (PAYMENT_TRANSACTION_ID, ORDER_PAYMENT,"
                        + " PARENT_TRANSACTION, TRANSACTION_TYPE, TRANSACTION_AMOUNT, SUCCESS,"
                        + " DATE_RECORDED) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                payment,
                parent,
                type,
                new BigDecimal(amount),
                true,
                new Timestamp(1_700_000_000_000L));
        return id;
    }

    /** The refunded amount by the host's own record, in minor units. */
    long refundedByTheHost() {
        BigDecimal sum =
                store.sql.queryForObject(
                        "select sum(t.TRANSACTION_AMOUNT) from BLC_ORDER_PAYMENT_TRANSACTION t join"
                                + " BLC_ORDER_PAYMENT p on t.ORDER_PAYMENT = p.ORDER_PAYMENT_ID"
                                + " where p.ORDER_ID = ? and t.TRANSACTION_TYPE = 'REFUND' and"
                                + " t.SUCCESS = ?",
                        BigDecimal.class,
                        placed.id,
                        true);
        return sum == null ? 0 : sum.movePointRight(2).longValueExact();
    }

    /** The form's name for units of a line, starting with this one. */
    String line(int line, int first) {
        return "UNIT-" + placed.lines.get(line) + '-' + first;
    }
}
