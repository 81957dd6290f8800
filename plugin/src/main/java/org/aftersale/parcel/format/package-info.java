/**
 * Reads reports of parcels from text: dates, statuses and which parcel is meant, alike for the REST
 * call and for files.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.parcel.format;
