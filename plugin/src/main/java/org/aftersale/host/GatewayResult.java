package org.aftersale.host;

/** The outcome of a {@link GatewayCall}, as far as it is known. */
public final class GatewayResult {

    /** The outcome of the refund. */
    public enum Kind {
        /** Refunded, or accepted by the gateway for refund. */
        PAID,
        /** Declined by the gateway: not refunded. */
        DECLINED,
        /** The gateway never received this call: not refunded by it. */
        NOT_FOUND,
        /** Outcome unknown: the response timed out, was malformed or inconsistent. */
        UNKNOWN,
        /**
         * This store, or this web application, has no such gateway, or it does not support refunds.
         */
        NO_GATEWAY
    }

    private final Kind kind;
    private final String reference;
    private final String message;

    private GatewayResult(Kind kind, String reference, String message) {
        this.kind = kind;
        this.reference = reference;
        this.message = message;
    }

    /**
     * @param reference the gateway's own reference; null if it gave none
     * @param message the gateway's message, for staff; never shown to customers
     */
    public static GatewayResult of(Kind kind, String reference, String message) {
        return new GatewayResult(kind, reference, message);
    }

    public Kind getKind() {
        return kind;
    }

    public String getReference() {
        return reference;
    }

    public String getMessage() {
        return message;
    }
}
