/**
 * Carries payouts out: by gateway, as store credit or by hand, with reconciliation of those whose
 * outcome is unknown.
 *
 * <p>Stores may implement {@code PayoutMethod} and {@code PayoutInquiry}.
 */
package org.aftersale.refund.payout;
