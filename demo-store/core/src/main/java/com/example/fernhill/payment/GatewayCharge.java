package com.example.fernhill.payment;

import java.util.Date;
import org.broadleafcommerce.common.money.Money;

/** Money a gateway took, as its books have it. */
public final class GatewayCharge {

    private final String reference;
    private final String gateway;
    private final String orderId;
    private final String orderNumber;
    private final Sum amount;
    private final long refunded;
    private final long takenAt;

    /**
     * @param reference the gateway's own, which whoever wants money back has to name
     * @param gateway its type, such as FERNHILL_CARD
     * @param orderId the host's, as it was told; null where it was not
     * @param orderNumber null where it was not told
     * @param refunded minor units, from 0 to the amount
     * @param takenAt epoch milliseconds
     */
    GatewayCharge(
            String reference,
            String gateway,
            String orderId,
            String orderNumber,
            Sum amount,
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

    public Sum getAmount() {
        return amount;
    }

    /** Minor units; 0 for nothing. */
    public long getRefundedMinor() {
        return refunded;
    }

    public Money getTaken() {
        return amount.toMoney();
    }

    public Money getRefunded() {
        return Sum.money(refunded, amount.getCurrency());
    }

    /** What can still be given back. */
    public Money getLeft() {
        return Sum.money(amount.getMinor() - refunded, amount.getCurrency());
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
