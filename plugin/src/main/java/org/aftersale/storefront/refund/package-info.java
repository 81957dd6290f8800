/**
 * A customer's refunds and store credit.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.refund;
