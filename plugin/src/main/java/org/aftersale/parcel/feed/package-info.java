/**
 * The REST call by which warehouses and carriers report parcels: its signed keys, made and
 * withdrawn by staff, and what its body says.
 *
 * <p>Stores may use {@code FeedSenderDesk}; the rest is internal.
 */
package org.aftersale.parcel.feed;
