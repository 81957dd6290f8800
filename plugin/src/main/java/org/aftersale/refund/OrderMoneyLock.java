package org.aftersale.refund;

import java.util.function.Supplier;

/** Transactions on the money of one order. */
public interface OrderMoneyLock {

    /**
     * Runs an act under an exclusive lock on the order's money, across all nodes, in its own
     * transaction. The transaction's first statement takes the lock, so everything the act reads
     * includes the previous act's changes. Retried on a conflict.
     *
     * @param currency ISO 4217 code of the order
     */
    <T> T locked(long orderId, String currency, Supplier<T> act);

    /** Runs a read without the lock; no decision may be based on its result. */
    <T> T reading(Supplier<T> read);
}
