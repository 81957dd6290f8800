/**
 * Reports of parcels in an uploaded file: read, previewed row by row, and taken as a whole or not
 * at all.
 *
 * <p>Stores may use {@code ParcelFiles}; the rest is internal.
 */
package org.aftersale.parcel.csv;
