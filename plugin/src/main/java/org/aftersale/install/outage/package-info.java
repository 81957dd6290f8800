/**
 * Answers for a database that is away, and for a connection pool that is exhausted.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.outage;
