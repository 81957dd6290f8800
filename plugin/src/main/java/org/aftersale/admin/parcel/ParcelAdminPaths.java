package org.aftersale.admin.parcel;

import org.aftersale.render.Notices;
import org.aftersale.shared.UrlEncoding;

/** Paths and notices of the back office's pages about parcels. */
public final class ParcelAdminPaths {

    static final String PARCELS = "/aftersale/parcels";
    static final String FILES = PARCELS + "/files";
    static final String SENDERS = PARCELS + "/senders";
    static final String ORDER = "/aftersale/orders/parcels";

    static final Notices NOTICES = new Notices("parcels.taken", "parcel.set", "sender.withdrawn");

    private ParcelAdminPaths() {}

    /** The page of an order's parcels. */
    public static String order(String number) {
        return ORDER + "?order=" + UrlEncoding.value(number);
    }

    static String file(long id) {
        return FILES + '/' + id;
    }

    static String withdraw(String keyId) {
        return SENDERS + '/' + keyId + "/withdraw";
    }
}
