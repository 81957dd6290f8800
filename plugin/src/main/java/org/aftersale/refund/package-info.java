/**
 * Refunds from request to settlement: the aggregate ({@link org.aftersale.refund.Refund} and its
 * {@link org.aftersale.refund.Payout payouts}), the services of shop and back office, approval
 * limits, history, and the lock on an order's money. How much can be refunded is decided in {@code
 * refund.entitlement} and {@code refund.computation}.
 *
 * <p>Stores may use {@code Refunds}, {@code RefundDesk}, {@code CustomerRefunds}, {@code Refund}
 * and {@code Payout}.
 */
package org.aftersale.refund;
