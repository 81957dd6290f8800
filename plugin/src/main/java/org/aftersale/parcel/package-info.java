/**
 * When each parcel – a fulfilment group and the units in it – was shipped, delivered, lost or
 * returned to the sender: who said so, and how sure that is. Senders, files and staff report;
 * features ask {@code Parcels}.
 *
 * <p>Stores may use {@code Parcels}, {@code Parcel} and {@code ParcelReports}, and replace {@code
 * DeliveryAssumption}.
 */
package org.aftersale.parcel;
