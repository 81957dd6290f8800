package com.example.fernhill.payment;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/**
 * The charges and refunds of the store's gateways by their own account. Kept separate from the
 * host's orders, so that the store's records can be compared with what the gateway did.
 */
public class GatewayBooks implements InitializingBean {

    private static final String APPROVED = "approved";

    private final GatewayDatabase database;
    private final Clock clock;

    /**
     * @param store where the tables are created; transactions of its other users are never joined
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

    /** Books a charge captured now. */
    public GatewayCharge take(
            String gateway, String orderId, String orderNumber, BookedAmount amount) {
        return take(gateway, orderId, orderNumber, amount, clock.millis());
    }

    /**
     * Books a charge captured at another time, for the demo's initial orders.
     *
     * @param gateway its type, such as FERNHILL_CARD
     * @param orderId the host's; null for none
     * @param orderNumber null for none
     * @param at epoch milliseconds
     */
    public GatewayCharge take(
            String gateway, String orderId, String orderNumber, BookedAmount amount, long at) {
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
     * Refunds an amount or declines, and books either. The same key again returns the first reply
     * and books nothing; with another amount or charge it is declined.
     *
     * @param refusal the reason to decline every refund now, or null
     */
    public GatewayRefund refund(RefundCall ask, String refusal) {
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

    private GatewayRefund again(RefundCall ask, String charge, GatewayRefund before) {
        boolean same =
                before.getAmount().isSame(ask.amount())
                        && Objects.equals(charge, before.getCharge());
        return same ? before : answer(ask, charge, "this key is another refund's", null);
    }

    private GatewayRefund answer(RefundCall ask, String charge, String why, String reference) {
        return new GatewayRefund(
                ask.key(),
                reference,
                charge,
                ask.amount(),
                why == null,
                why == null ? APPROVED : "declined: " + why,
                clock.millis());
    }

    /**
     * The reason to decline, or null once the amount was subtracted from the remainder of the
     * charge.
     */
    private static String whyNot(
            ChargeTable charges, GatewayCharge charge, RefundCall ask, String refusal) {
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

    /** The refund booked under this idempotency key, or null. */
    public GatewayRefund find(String key) {
        return database.committed(sql -> new RefundTable(sql).find(key));
    }

    /** The charge with this reference, or null. */
    public GatewayCharge charge(String reference) {
        return database.committed(sql -> new ChargeTable(sql).find(reference));
    }

    public List<GatewayCharge> newestCharges(int count) {
        return database.committed(sql -> new ChargeTable(sql).newest(count));
    }

    public List<GatewayRefund> newestRefunds(int count) {
        return database.committed(sql -> new RefundTable(sql).newest(count));
    }
}
