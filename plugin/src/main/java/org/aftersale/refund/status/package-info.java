/**
 * The status axes of refunds and payouts, each with its transition table.
 *
 * <p>Stores may use both.
 */
package org.aftersale.refund.status;
