/**
 * Refunds as CSV for accounting.
 *
 * <p>Stores may use {@code RefundExport}.
 */
package org.aftersale.refund.export;
