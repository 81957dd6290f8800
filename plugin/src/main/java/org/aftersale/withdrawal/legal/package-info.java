/**
 * What the law says of withdrawing from an order: until when, and what is due afterwards, asked of
 * {@code law} with what the store knows of the order.
 *
 * <p>Stores may replace {@code WithdrawalLaw}.
 */
package org.aftersale.withdrawal.legal;
