package org.aftersale.parcel;

/** What the store's own status of a fulfilment group says of a parcel that nobody reported. */
final class HostParcelStatus {

    private HostParcelStatus() {}

    /** Partial deliveries count as shipped: the rest is still to come. */
    static ParcelStatus of(String hosts) {
        if ("DELIVERED".equals(hosts)) {
            return ParcelStatus.DELIVERED;
        }
        boolean underWay =
                hosts != null
                        && (hosts.equals("SHIPPED")
                                || hosts.endsWith("FULFILLED")
                                || hosts.endsWith("DELIVERED"));
        return underWay ? ParcelStatus.SHIPPED : ParcelStatus.AWAITING;
    }
}
