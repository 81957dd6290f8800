package org.aftersale.credit.ledger;

import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;

/**
 * More was to be spent or taken back than is left: somebody was faster, or a credit's time was over
 * between page and press. Nothing was done.
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

    /** What could be asked for instead; may be nothing. */
    public Amount getLeft() {
        return left;
    }
}
