package org.aftersale.credit.ledger;

import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;

/**
 * More was to be spent or reversed than is left, because of a concurrent act or an expiry since the
 * page was loaded. Nothing was changed.
 */
public final class InsufficientCreditException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final Amount left;

    private InsufficientCreditException(Amount left) {
        super("Not enough store credit: " + left + " is left", "aftersale.error.credit.left", left);
        this.left = left;
    }

    public static InsufficientCreditException left(Amount left) {
        return new InsufficientCreditException(left);
    }

    /** What is still available; may be zero. */
    public Amount getLeft() {
        return left;
    }
}
