package org.aftersale.refund.entitlement;

import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;

/** More was to be given back than is left. Nothing was done. */
public final class RefundExceedsEntitlementException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final long left;

    private RefundExceedsEntitlementException(String logText, long left, String currency) {
        super(logText, "aftersale.error.refund.above", Amount.ofMinor(left, currency));
        this.left = left;
    }

    /** Of the whole order. */
    public static RefundExceedsEntitlementException ofOrder(
            String number, long asked, long left, String currency) {
        return new RefundExceedsEntitlementException(
                "Order " + number + ": " + asked + " asked, " + left + " left", left, currency);
    }

    /** Of one unit, shipping or fee. */
    public static RefundExceedsEntitlementException ofUnit(
            EntitledUnit unit, long asked, long left, String currency) {
        return new RefundExceedsEntitlementException(
                unit.getSubject().getKind()
                        + " "
                        + unit.getSubject().getId()
                        + '/'
                        + unit.getNumber()
                        + ": "
                        + asked
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
