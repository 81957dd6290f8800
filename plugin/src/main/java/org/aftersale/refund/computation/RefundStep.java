package org.aftersale.refund.computation;

/**
 * A part of the computation of a refund: one of the list {@code aftersaleRefundSteps}, in whose
 * order they are applied. Preview and payout run the same steps over the same state, so a step
 * reads nothing but the draft and what cannot change between the two.
 */
public interface RefundStep {

    /**
     * @throws org.aftersale.shared.AftersaleException to refuse the refund, in words for a person
     */
    void apply(RefundDraft draft);
}
