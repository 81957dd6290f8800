package com.example.fernhill.payment;

import java.util.UUID;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;

/** A valid call for a refund. */
public final class RefundCall {

    /**
     * The additional field with the charge's reference; the host copies it from its own
     * transaction.
     */
    public static final String REFERENCE = "reference";

    /** The additional field with the idempotency key. */
    public static final String KEY = "idempotencyKey";

    private static final int MAX_LENGTH = 100;

    private final String key;
    private final String gateway;
    private final String reference;
    private final String orderId;
    private final BookedAmount amount;

    /**
     * @param key null to generate one
     * @param reference the charge's; null to look for it by the order
     * @param orderId the host's; null where only the reference counts
     * @throws IllegalArgumentException for a key or reference of more than 100 characters
     */
    public RefundCall(
            String key, String gateway, String reference, String orderId, BookedAmount amount) {
        this.key = key == null ? "drawn-" + UUID.randomUUID() : key;
        this.gateway = gateway;
        this.reference = reference;
        this.orderId = orderId;
        this.amount = amount;
        mustFit(this.key, KEY);
        mustFit(reference, REFERENCE);
    }

    /**
     * @throws IllegalArgumentException describing why the call is invalid
     */
    static RefundCall of(PaymentRequestDTO request, PaymentGatewayType gateway) {
        return new RefundCall(
                field(request, KEY),
                gateway.getType(),
                field(request, REFERENCE),
                request.getOrderId(),
                BookedAmount.parse(request.getTransactionTotal(), request.getOrderCurrencyCode()));
    }

    /** The additional field, or null if it is missing or empty. */
    static String field(PaymentRequestDTO request, String name) {
        Object value = request.getAdditionalFields().get(name);
        return value == null || value.toString().trim().isEmpty() ? null : value.toString();
    }

    private static void mustFit(String value, String name) {
        if (value != null && value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(name + " has more than " + MAX_LENGTH + " signs");
        }
    }

    String key() {
        return key;
    }

    String gateway() {
        return gateway;
    }

    String reference() {
        return reference;
    }

    String orderId() {
        return orderId;
    }

    BookedAmount amount() {
        return amount;
    }
}
