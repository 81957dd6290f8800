/**
 * What customers see of their parcels.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.parcel;
