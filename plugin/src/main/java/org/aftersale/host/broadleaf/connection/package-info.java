/**
 * The store's connection pool: its numbers, and the failures of one without a free connection.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.host.broadleaf.connection;
