/**
 * Answers for a database that is away.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.outage;
