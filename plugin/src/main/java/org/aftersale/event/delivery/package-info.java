/**
 * Delivers events to their consumers: the log and delivery tables, leases, retries with exponential
 * backoff, dead letters.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.event.delivery;
