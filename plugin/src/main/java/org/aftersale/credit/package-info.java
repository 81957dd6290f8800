/**
 * Store credit for customers, staff and a store's checkout: granting, spending, revoking, expiry,
 * and the payout method that refunds as credit.
 *
 * <p>Stores may use {@code StoreCredits} and {@code StoreCreditDesk}.
 */
package org.aftersale.credit;
