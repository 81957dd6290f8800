package org.aftersale.payout.credit;

import org.aftersale.shared.Amount;
import org.aftersale.shared.Failure;

/**
 * More was to be spent or taken back than is left: somebody was faster, or a credit's time was over
 * between page and press. Nothing was done.
 */
public final class NotEnoughCredit extends Failure {

    private static final long serialVersionUID = 1L;

    private final Amount left;

    private NotEnoughCredit(Amount left) {
        super("Not enough store credit: " + left + " is left", "aftersale.error.credit.left", left);
        this.left = left;
    }

    static NotEnoughCredit left(Amount left) {
        return new NotEnoughCredit(left);
    }

    /** What could be asked for instead; may be nothing. */
    public Amount getLeft() {
        return left;
    }
}
