/**
 * Host adapters that belong to no single concern: customers, the store's currency, and {@link
 * org.aftersale.host.broadleaf.common.OwnSession}, which keeps our transactions out of the store's
 * session.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.common;
