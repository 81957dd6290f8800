/**
 * Host adapters that exist in the shop only.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.site;
