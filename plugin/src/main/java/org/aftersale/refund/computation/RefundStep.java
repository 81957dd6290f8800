package org.aftersale.refund.computation;

/**
 * A step of the refund computation, listed in {@code aftersaleRefundSteps} and applied in that
 * order. Preview and payout run the same steps on the same state, so a step may read only the draft
 * and data that cannot change in between.
 */
public interface RefundStep {

    /**
     * @throws org.aftersale.shared.AftersaleException to reject the refund, with a text for users
     */
    void apply(RefundDraft draft);
}
