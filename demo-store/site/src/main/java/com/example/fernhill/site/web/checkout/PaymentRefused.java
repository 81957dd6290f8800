package com.example.fernhill.site.web.checkout;

/** A payment was refused; the shopper chooses another way to pay. */
class PaymentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Another amount would be paid than the shopper has seen. */
    static final String CHANGED = "checkout.changed";

    private final String code;

    /**
     * @param code of the message for the shopper
     */
    PaymentRefused(String code) {
        this(code, null);
    }

    PaymentRefused(String code, Exception cause) {
        super(code, cause);
        this.code = code;
    }

    String getCode() {
        return code;
    }
}
