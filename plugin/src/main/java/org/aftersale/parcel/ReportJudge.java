package org.aftersale.parcel;

/** Decides what a report means for a parcel. Pure: preview and act ask it alike. */
final class ReportJudge {

    /**
     * What may be dated before its order: a day without a time stands for its noon, and clocks of a
     * store and of its warehouse differ by zones somebody forgot.
     */
    private static final long BEFORE_ORDER = 24 * 3_600_000L;

    private ReportJudge() {}

    /**
     * @param submittedAt when the order was placed, epoch milliseconds
     */
    static ReportVerdict judge(ParcelRecord parcel, ParcelReport report, long submittedAt) {
        ParcelStatus to = report.getStatus();
        if (to == ParcelStatus.AWAITING) {
            return ReportVerdict.RECORDED;
        }
        if (report.latest() < submittedAt - BEFORE_ORDER) {
            return ReportVerdict.BEFORE_THE_ORDER;
        }
        if (isBeforeShipping(parcel, report)) {
            return to == ParcelStatus.DELIVERED || to == ParcelStatus.SHIPPED
                    ? ReportVerdict.DELIVERED_BEFORE_SHIPPED
                    : ReportVerdict.ENDED_BEFORE_SHIPPED;
        }
        return report.getSource() == ParcelSource.STAFF
                ? ReportVerdict.RECORDED
                : judgeReported(parcel, report);
    }

    private static ReportVerdict judgeReported(ParcelRecord parcel, ParcelReport report) {
        ParcelStatus from = parcel.status;
        ParcelStatus to = report.getStatus();
        if (from == to) {
            return ReportVerdict.ALREADY_KNOWN;
        }
        if (ParcelTransitions.allows(from, report) && isLater(parcel, report)) {
            return ReportVerdict.RECORDED;
        }
        if (from == ParcelStatus.DELIVERED && to == ParcelStatus.LOST) {
            return ReportVerdict.LOST_AFTER_DELIVERED;
        }
        if (from == ParcelStatus.DELIVERED && to == ParcelStatus.RETURNED) {
            return ReportVerdict.RETURNED_AFTER_DELIVERED;
        }
        return to == ParcelStatus.SHIPPED && parcel.shippedAt != null
                ? ReportVerdict.ALREADY_KNOWN
                : ReportVerdict.OUT_OF_ORDER;
    }

    /** What turned up was never lost, whichever was dated first. */
    private static boolean isLater(ParcelRecord parcel, ParcelReport report) {
        Long since = parcel.since();
        return since == null
                || report.latest() >= since
                || parcel.status == ParcelStatus.LOST
                        && report.getStatus() == ParcelStatus.DELIVERED;
    }

    private static boolean isBeforeShipping(ParcelRecord parcel, ParcelReport report) {
        boolean staff = report.getSource() == ParcelSource.STAFF;
        if (report.getStatus() == ParcelStatus.SHIPPED) {
            // staff who set a delivered parcel back to shipped take the delivery back
            return !staff
                    && parcel.shippedAt == null
                    && parcel.deliveredAt != null
                    && report.earliest() > parcel.deliveredAt;
        }
        return parcel.shippedAt != null && report.latest() < parcel.shippedAt;
    }
}
