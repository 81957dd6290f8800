package org.aftersale.host;

import org.aftersale.shared.Amount;

/** A refund request to the gateway that captured the payment. */
public final class GatewayCall {

    private final long orderId;
    private final long paymentId;
    private final long captureId;
    private final Amount amount;
    private final String key;

    /**
     * @param captureId the host's capture transaction to be refunded, in full or in part
     * @param key unique to this attempt and the same on every call about it: sent to the gateway as
     *     its idempotency key
     */
    public GatewayCall(long orderId, long paymentId, long captureId, Amount amount, String key) {
        this.orderId = orderId;
        this.paymentId = paymentId;
        this.captureId = captureId;
        this.amount = amount;
        this.key = key;
    }

    public long getOrderId() {
        return orderId;
    }

    public long getPaymentId() {
        return paymentId;
    }

    public long getCaptureId() {
        return captureId;
    }

    public Amount getAmount() {
        return amount;
    }

    public String getKey() {
        return key;
    }
}
