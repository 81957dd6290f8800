/**
 * Reads what the host recorded of an order's money: prices, discounts, taxes, shipping and fees,
 * corrected until they add up to the order's total.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.sale;
