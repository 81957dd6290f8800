/**
 * Reads payments and calls the store's payment gateways to refund and to inquire.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.payment;
