/**
 * The units of a parcel as a text, in files, in REST calls and in our rows alike.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.parcel.unit;
