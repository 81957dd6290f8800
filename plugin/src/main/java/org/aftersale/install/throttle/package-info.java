/**
 * Rate limits in front of the host.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.install.throttle;
