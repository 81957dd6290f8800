package org.aftersale.refund.entitlement;

/**
 * What was refunded of each order, and the lock for refunding more. Requires the caller's
 * transaction; every change must lock the order in its first statement, so that everything read
 * afterwards includes the previous act's changes, on every database.
 */
public interface EntitlementLedger {

    /**
     * Waits for the exclusive lock on the order's money and holds it until the caller's transaction
     * ends.
     *
     * @return false if the order has no refunds yet: {@link #begin} then locks it
     */
    boolean lock(long orderId);

    /**
     * The first lock of an order. Of two concurrent calls one fails with a duplicate key and can be
     * retried.
     */
    void begin(long orderId, String currency);

    /** The refunded amounts, including pending payouts. */
    RefundedSoFar refundedSoFar(Entitlement entitlement);

    /**
     * Records the amounts of a payout.
     *
     * @param ceiling the most money that may be refunded of the whole order, minor units: what was
     *     captured less what was refunded outside
     * @throws RefundExceedsEntitlementException if it would exceed that, or what is left of a
     *     unit's component; nothing was written then
     */
    void commit(long referenceId, UnitAmounts amounts, long ceiling);

    /** The payout failed or was cancelled: its amounts become refundable again. */
    void release(long orderId, long referenceId);

    /**
     * The payout is retried, and its amounts count again. What it refunds of units that have left
     * the order must fit what is left of the overpayment: nobody else's money is left for it.
     *
     * @throws RefundExceedsEntitlementException if the amount was refunded otherwise in the
     *     meantime
     */
    void commitAgain(Entitlement entitlement, long referenceId, long ceiling);
}
