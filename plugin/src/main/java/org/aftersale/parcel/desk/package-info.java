/**
 * What staff see of an order's parcels, and what they say by hand.
 *
 * <p>Stores may use {@code ParcelDesk}.
 */
package org.aftersale.parcel.desk;
