package org.aftersale.refund.entitlement;

/**
 * What was given back of each order, and the lock under which more of it is. Callers bring the
 * transaction; whoever changes anything locks the order in its first statement, so that everything
 * read afterwards is what the one before left behind, on every database.
 */
public interface EntitlementLedger {

    /**
     * Waits until nobody else acts on the order's money, and keeps them out until the caller's
     * transaction ends.
     *
     * @return false where nothing was ever given back of the order: {@link #begin} then locks it
     */
    boolean lock(long orderId);

    /**
     * The first lock of an order. Two at once: one of them fails by the unique key, and may simply
     * be done again.
     */
    void begin(long orderId, String currency);

    /** What counts as given back, pending payouts included. */
    RefundedSoFar used(Entitlement entitlement);

    /**
     * Writes down what a payout gives back.
     *
     * @param ceiling the most that may be given back of the whole order, minor units
     * @throws RefundExceedsEntitlementException where it would be more than that, or more than is
     *     left of a cell; nothing was written then
     */
    void commit(long referenceId, UnitAmounts amounts, long ceiling);

    /** The payout came to nothing: what it would have given back can be given back again. */
    void release(long orderId, long referenceId);

    /**
     * The payout is tried again, and counts again.
     *
     * @throws RefundExceedsEntitlementException where something else was given back meanwhile
     */
    void commitAgain(Entitlement entitlement, long referenceId, long ceiling);
}
