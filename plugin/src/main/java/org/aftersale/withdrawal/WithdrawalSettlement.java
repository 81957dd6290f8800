package org.aftersale.withdrawal;

/** Finds out whether what a withdrawal owes has been refunded. */
public interface WithdrawalSettlement {

    /** After the statement took effect, in case its refund was paid before. */
    void of(long withdrawalId);

    /** After a refund of the order was paid. */
    void ofOrder(long orderId);
}
