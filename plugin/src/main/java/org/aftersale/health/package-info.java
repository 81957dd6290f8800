/**
 * The parts of the page Aftersale › Health, as values.
 *
 * <p>Stores may implement {@code HealthCheck}.
 */
package org.aftersale.health;
