/**
 * Host adapters that exist in the back office only.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.admin;
