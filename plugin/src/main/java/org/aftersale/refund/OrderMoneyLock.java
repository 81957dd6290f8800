package org.aftersale.refund;

import java.util.function.Supplier;
import org.aftersale.host.StaffMember;

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

    /**
     * The same for an act by which a staff member lets out money to a customer: also locks what
     * they let out to them, before anything is read.
     *
     * @param customerId the order's customer
     */
    <T> T lockedBy(
            StaffMember staff, long customerId, long orderId, String currency, Supplier<T> act);

    /** The same for an act that belongs to no order, in its own transaction. */
    <T> T lockedBy(StaffMember staff, long customerId, Supplier<T> act);

    /** Runs a read without the lock; no decision may be based on its result. */
    <T> T reading(Supplier<T> read);
}
