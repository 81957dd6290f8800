package org.aftersale.parcel;

/** Which way a report came. */
public enum ParcelSource {
    /** The REST call, signed by a sender. */
    FEED,
    /** An uploaded file. */
    CSV,
    /** A member of staff, by hand. */
    STAFF,
    /** The store's own code, through {@link ParcelReports}. */
    STORE
}
