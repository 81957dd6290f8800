package org.aftersale.refund.entitlement;

import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;

/** The refund exceeds what is left. Nothing was changed. */
public final class RefundExceedsEntitlementException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final long left;

    private RefundExceedsEntitlementException(String logText, long left, String currency) {
        super(logText, "aftersale.error.refund.above", Amount.ofMinor(left, currency));
        this.left = left;
    }

    /** For the whole order. */
    public static RefundExceedsEntitlementException ofOrder(
            String number, long requested, long left, String currency) {
        return new RefundExceedsEntitlementException(
                "Order " + number + ": " + requested + " requested, " + left + " refundable",
                left,
                currency);
    }

    /** For one unit, shipping or fee. */
    public static RefundExceedsEntitlementException ofUnit(
            EntitledUnit unit, long requested, long left, String currency) {
        return new RefundExceedsEntitlementException(
                unit.getSubject().getKind()
                        + " "
                        + unit.getSubject().getId()
                        + '/'
                        + unit.getNumber()
                        + ": "
                        + requested
                        + " asked, "
                        + left
                        + " left",
                left,
                currency);
    }

    /** Minor units. */
    public long getLeft() {
        return left;
    }
}
