package com.example.fernhill.payment;

import java.util.Date;
import org.broadleafcommerce.common.money.Money;

/** A charge as the gateway booked it. */
public final class GatewayCharge {

    private final String reference;
    private final String gateway;
    private final String orderId;
    private final String orderNumber;
    private final BookedAmount amount;
    private final long refunded;
    private final long takenAt;

    /**
     * @param reference the gateway's own, which a refund has to name
     * @param gateway its type, such as FERNHILL_CARD
     * @param orderId the host's, or null if unknown
     * @param orderNumber null if unknown
     * @param refunded minor units, from 0 to the amount
     * @param takenAt epoch milliseconds
     */
    GatewayCharge(
            String reference,
            String gateway,
            String orderId,
            String orderNumber,
            BookedAmount amount,
            long refunded,
            long takenAt) {
        this.reference = reference;
        this.gateway = gateway;
        this.orderId = orderId;
        this.orderNumber = orderNumber;
        this.amount = amount;
        this.refunded = refunded;
        this.takenAt = takenAt;
    }

    public String getReference() {
        return reference;
    }

    public String getGateway() {
        return gateway;
    }

    public String getOrderId() {
        return orderId;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public BookedAmount getAmount() {
        return amount;
    }

    /** Refunded amount in minor units. */
    public long getRefundedMinor() {
        return refunded;
    }

    public Money getTaken() {
        return amount.toMoney();
    }

    public Money getRefunded() {
        return BookedAmount.money(refunded, amount.getCurrency());
    }

    /** The amount that can still be refunded. */
    public Money getLeft() {
        return BookedAmount.money(amount.getMinor() - refunded, amount.getCurrency());
    }

    String left() {
        return getLeft().getAmount().toPlainString() + ' ' + amount.getCurrency();
    }

    public Date getTakenAt() {
        return new Date(takenAt);
    }

    boolean isOfOrder(String id) {
        return id == null || orderId == null || id.equals(orderId);
    }
}
