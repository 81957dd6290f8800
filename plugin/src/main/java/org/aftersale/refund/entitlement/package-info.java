/**
 * What was really paid for each unit of an order, and how much of it is still refundable: {@link
 * org.aftersale.refund.entitlement.EntitlementCalculator} spreads an order's amounts over its
 * units, {@link org.aftersale.refund.entitlement.EntitlementLedger} keeps what was refunded and
 * locks the order.
 *
 * <p>Stores may use {@code Entitlement}, {@code EntitledUnit} and implement {@code LineUses}.
 */
package org.aftersale.refund.entitlement;
