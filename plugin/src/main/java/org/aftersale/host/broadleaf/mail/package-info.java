/**
 * Sends mail through the store's own mailer: addresses, headers, bodies.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.mail;
