/**
 * Withdrawal from a contract: two screens for anybody, the receipt, and the case's page.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.withdrawal;
