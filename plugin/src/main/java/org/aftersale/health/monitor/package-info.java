/**
 * The checks shipped with the module, and the desk that runs them.
 *
 * <p>Stores may use {@code HealthDesk}; the rest is internal.
 */
package org.aftersale.health.monitor;
