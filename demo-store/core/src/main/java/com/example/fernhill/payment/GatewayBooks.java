package com.example.fernhill.payment;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/**
 * What the store's gateways took and gave back, by their own account. Kept apart from the host's
 * orders, so that what the shop believes can be compared with what the gateway did.
 */
public class GatewayBooks implements InitializingBean {

    private static final String APPROVED = "approved";

    private final GatewayDatabase database;
    private final Clock clock;

    /**
     * @param store where the tables are made; no transaction of its users is ever joined
     */
    public GatewayBooks(DataSource store, Clock clock) {
        this.database = new GatewayDatabase(store);
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        database.make(ChargeTable.NAME, ChargeTable.COLUMNS);
        database.make(RefundTable.NAME, RefundTable.COLUMNS);
    }

    /** Books money as taken just now. */
    public GatewayCharge take(String gateway, String orderId, String orderNumber, Sum amount) {
        return take(gateway, orderId, orderNumber, amount, clock.millis());
    }

    /**
     * Books money as taken at some other time, for the orders a demo opens with.
     *
     * @param gateway its type, such as FERNHILL_CARD
     * @param orderId the host's; null for none
     * @param orderNumber null for none
     * @param at epoch milliseconds
     */
    public GatewayCharge take(
            String gateway, String orderId, String orderNumber, Sum amount, long at) {
        GatewayCharge charge =
                new GatewayCharge(
                        "ch-" + UUID.randomUUID(), gateway, orderId, orderNumber, amount, 0, at);
        return database.committed(
                sql -> {
                    new ChargeTable(sql).add(charge);
                    return charge;
                });
    }

    /**
     * Gives money back, or says why not, and books either. The same key again answers what it
     * answered the first time and books nothing; with another sum or charge it is turned away.
     *
     * @param refusal why nothing at all is given back now; null for no such reason
     */
    public GatewayRefund refund(RefundAsk ask, String refusal) {
        return database.committed(
                sql -> {
                    ChargeTable charges = new ChargeTable(sql);
                    RefundTable refunds = new RefundTable(sql);
                    GatewayCharge charge = charges.find(ask);
                    String reference = charge == null ? ask.reference() : charge.getReference();
                    GatewayRefund before = refunds.find(ask.key());
                    if (before != null) {
                        return again(ask, reference, before);
                    }
                    String why = whyNot(charges, charge, ask, refusal);
                    GatewayRefund refund = answer(ask, reference, why, "re-" + UUID.randomUUID());
                    refunds.add(refund);
                    return refund;
                });
    }

    private GatewayRefund again(RefundAsk ask, String charge, GatewayRefund before) {
        boolean same =
                before.getAmount().isSame(ask.amount())
                        && Objects.equals(charge, before.getCharge());
        return same ? before : answer(ask, charge, "this key is another refund's", null);
    }

    private GatewayRefund answer(RefundAsk ask, String charge, String why, String reference) {
        return new GatewayRefund(
                ask.key(),
                reference,
                charge,
                ask.amount(),
                why == null,
                why == null ? APPROVED : "declined: " + why,
                clock.millis());
    }

    /** The reason to decline; null once the sum is taken from what was left of the charge. */
    private static String whyNot(
            ChargeTable charges, GatewayCharge charge, RefundAsk ask, String refusal) {
        if (charge == null) {
            return "no such charge";
        }
        String currency = charge.getAmount().getCurrency();
        if (!currency.equals(ask.amount().getCurrency())) {
            return "wrong currency, the charge is in " + currency;
        }
        if (refusal != null) {
            return refusal;
        }
        if (charges.giveBack(charge.getReference(), ask.amount().getMinor())) {
            return null;
        }
        return "more than is left of the charge, " + charges.find(charge.getReference()).left();
    }

    /** What was booked under that idempotency key; null where it was never heard of. */
    public GatewayRefund find(String key) {
        return database.committed(sql -> new RefundTable(sql).find(key));
    }

    /** The charge of that reference; null where there is none. */
    public GatewayCharge charge(String reference) {
        return database.committed(sql -> new ChargeTable(sql).find(reference));
    }

    public List<GatewayCharge> newestCharges(int howMany) {
        return database.committed(sql -> new ChargeTable(sql).newest(howMany));
    }

    public List<GatewayRefund> newestRefunds(int howMany) {
        return database.committed(sql -> new RefundTable(sql).newest(howMany));
    }
}
