package org.aftersale.refund.allowance;

/**
 * A way in which staff let money out, listed in {@code aftersaleAllowanceUses}: all of them
 * together must stay within a person's limit. Counts what a person did on their own authority and
 * what still stands, not what a second person approved. Minor units.
 */
public interface AllowanceUse {

    /**
     * What the person let out of this order, ever.
     *
     * @param currency ISO 4217 code; other currencies are not counted
     */
    long ofOrder(long staffId, long orderId, String currency);

    /**
     * What the person let out to this customer, of whichever order or of none.
     *
     * @param since epoch milliseconds; earlier acts are not counted
     */
    long ofCustomer(long staffId, long customerId, String currency, long since);
}
