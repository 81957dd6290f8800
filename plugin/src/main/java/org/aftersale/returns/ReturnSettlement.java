package org.aftersale.returns;

/** Notes that what a return owes was paid. */
public interface ReturnSettlement {

    /** After every payout of that refund was paid; does nothing if it was made for no return. */
    void paid(long refundId);
}
