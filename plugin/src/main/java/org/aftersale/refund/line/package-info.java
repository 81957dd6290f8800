/**
 * What was refunded of each line of an order, for the features that promise money.
 *
 * <p>Stores may use {@code RefundedLines}.
 */
package org.aftersale.refund.line;
