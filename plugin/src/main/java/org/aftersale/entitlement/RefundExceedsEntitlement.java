package org.aftersale.entitlement;

import org.aftersale.shared.Amount;
import org.aftersale.shared.Failure;

/** More was to be given back than is left. Nothing was done. */
public final class RefundExceedsEntitlement extends Failure {

    private static final long serialVersionUID = 1L;

    private final long left;

    private RefundExceedsEntitlement(String logText, long left, String currency) {
        super(logText, "aftersale.error.refund.above", Amount.ofMinor(left, currency));
        this.left = left;
    }

    /** Of the whole order. */
    public static RefundExceedsEntitlement ofOrder(
            String number, long asked, long left, String currency) {
        return new RefundExceedsEntitlement(
                "Order " + number + ": " + asked + " asked, " + left + " left", left, currency);
    }

    /** Of one unit, shipping or fee. */
    public static RefundExceedsEntitlement ofUnit(
            EntitledUnit unit, long asked, long left, String currency) {
        return new RefundExceedsEntitlement(
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
