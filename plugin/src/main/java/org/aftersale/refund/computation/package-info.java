/**
 * The one computation behind preview and payout: which units, how much of each, which payment gets
 * it back, and why. {@link org.aftersale.refund.computation.RefundCalculator} runs the {@link
 * org.aftersale.refund.computation.RefundStep steps}; {@link
 * org.aftersale.refund.computation.RefundCeiling} is the last.
 *
 * <p>Stores may implement {@code RefundStep} and {@code TenderOrder}.
 */
package org.aftersale.refund.computation;
