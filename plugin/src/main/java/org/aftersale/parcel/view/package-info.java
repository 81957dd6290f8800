/**
 * How pages tell where parcels are: one sentence for a parcel, one state for an order.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.parcel.view;
