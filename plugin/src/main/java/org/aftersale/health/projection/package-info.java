/**
 * Stored values that could be derived, compared with what they are derived from.
 *
 * <p>Stores may implement {@code Projection}.
 */
package org.aftersale.health.projection;
