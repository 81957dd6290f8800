package org.aftersale.refund;

import java.util.function.Supplier;

/** The transactions behind {@link OrderMoneyLock}, a single attempt each. */
public interface LockedTransactions {

    <T> T locked(long orderId, String currency, Supplier<T> act);

    /** An act that takes its lock itself, in its own transaction. */
    <T> T own(Supplier<T> act);

    <T> T reading(Supplier<T> read);
}
