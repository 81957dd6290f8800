package org.aftersale.payout;

import java.util.function.Supplier;

/** The transactions behind {@link MoneyLock}, one try each. */
public interface LockedActs {

    <T> T locked(long orderId, String currency, Supplier<T> act);

    <T> T reading(Supplier<T> read);
}
