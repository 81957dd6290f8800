package org.aftersale.parcel;

import org.aftersale.shared.TransitionTable;

/**
 * Where a parcel can go. What was delivered stays so whatever a carrier says later: the delivery
 * has started a customer's deadlines, and only a member of staff takes it back. What was lost can
 * turn up, and what came back can be sent again.
 */
final class ParcelTransitions {

    /** By reports. */
    private static final TransitionTable<ParcelStatus> REPORTED =
            TransitionTable.of(ParcelStatus.class)
                    .allow(
                            ParcelStatus.AWAITING,
                            ParcelStatus.SHIPPED,
                            ParcelStatus.DELIVERED,
                            ParcelStatus.LOST,
                            ParcelStatus.RETURNED)
                    .allow(
                            ParcelStatus.SHIPPED,
                            ParcelStatus.DELIVERED,
                            ParcelStatus.LOST,
                            ParcelStatus.RETURNED)
                    .allow(
                            ParcelStatus.LOST,
                            ParcelStatus.SHIPPED,
                            ParcelStatus.DELIVERED,
                            ParcelStatus.RETURNED)
                    .allow(
                            ParcelStatus.RETURNED,
                            ParcelStatus.SHIPPED,
                            ParcelStatus.DELIVERED,
                            ParcelStatus.LOST)
                    .build();

    private ParcelTransitions() {}

    /** Staff correct everything, the date of the present status included. */
    static boolean allows(ParcelStatus from, ParcelReport report) {
        return report.getSource() == ParcelSource.STAFF
                || REPORTED.allows(from, report.getStatus());
    }
}
