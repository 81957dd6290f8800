/**
 * Plumbing of background work: lease names and renewal, single-thread workers, throttled failure
 * logs.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.event.worker;
