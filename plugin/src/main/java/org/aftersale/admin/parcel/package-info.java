/**
 * Parcels in the back office: files with their preview, keys of senders, and the parcels of an
 * order.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.admin.parcel;
