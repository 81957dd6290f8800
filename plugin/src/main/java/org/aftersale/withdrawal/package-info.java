/**
 * Withdrawal from a contract (Directive 2011/83/EU, articles 9 to 16): the customer's statement,
 * which counts from the moment it is submitted, the order it belongs to, what it takes effect on,
 * and what the shop owes by when. Knows nothing of fraud, fees or marketing.
 *
 * <p>Stores may use {@code Withdrawals}, {@code Withdrawal} and {@code WithdrawalDesk}.
 */
package org.aftersale.withdrawal;
