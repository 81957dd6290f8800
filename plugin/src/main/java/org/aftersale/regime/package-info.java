/**
 * Which law applies to an order of the store: gathers what {@code law} has to know from the order,
 * its address and its parcels.
 *
 * <p>Stores may use {@code OrderLaw} and replace {@code Buyers} and {@code DeliveryFacts}.
 */
package org.aftersale.regime;
