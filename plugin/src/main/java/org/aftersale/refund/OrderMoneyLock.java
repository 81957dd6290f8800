package org.aftersale.refund;

import java.util.function.Supplier;

/** Transactions about the money of one order. */
public interface OrderMoneyLock {

    /**
     * Runs an act alone: no other act about this order's money runs at the same time, on any node.
     * It is a transaction of its own whose first statement takes the lock, so that whatever the act
     * reads is what the one before it left behind. Repeated where another act was faster.
     *
     * @param currency ISO 4217 code of the order
     */
    <T> T locked(long orderId, String currency, Supplier<T> act);

    /** Runs something that reads alone and decides nothing, without the lock. */
    <T> T reading(Supplier<T> read);
}
