package org.aftersale.host;

import org.aftersale.shared.Amount;

/** One attempt to have money given back by the gateway that took it. */
public final class GatewayCall {

    private final long orderId;
    private final long paymentId;
    private final long captureId;
    private final Amount amount;
    private final String key;

    /**
     * @param captureId the host's capture transaction that is given back, wholly or in part
     * @param key the same whenever this very attempt is spoken of, and no other's: handed to the
     *     gateway as its idempotency key
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
