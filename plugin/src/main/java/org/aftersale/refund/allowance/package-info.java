/**
 * What one person may let out to a customer without a second person: one limit over refunds,
 * retries and store credit, per order and per customer.
 *
 * <p>Stores may implement {@code AllowanceUse}.
 */
package org.aftersale.refund.allowance;
