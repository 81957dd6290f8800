/**
 * What operators see of deliveries and can do about them: retry and replay.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.event.monitor;
