/**
 * Deletes reports about parcels once they are old.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.parcel.job;
