package org.aftersale.parcel;

/** What is wrong with a report, whichever parcel it is about. */
final class ReportRules {

    /** How far a sender's clock may be ahead of ours, in milliseconds. */
    static final long CLOCK_SKEW = 10 * 60_000L;

    static final int MAX_SENDER = 60;
    static final int MAX_KEY = 120;
    static final int MAX_ORDER = 255;
    static final int MAX_CARRIER = 60;
    static final int MAX_TRACKING = 100;

    private ReportRules() {}

    /** Null if nothing is wrong. */
    static ReportVerdict problem(ParcelReport report, long now) {
        if (report.getProblem() != null) {
            return report.getProblem();
        }
        if (report.getSender().isEmpty()) {
            return ReportVerdict.NO_SENDER;
        }
        if (report.getKey().isEmpty()) {
            return ReportVerdict.NO_KEY;
        }
        if (report.getOrderNumber().trim().isEmpty()) {
            return ReportVerdict.NO_ORDER;
        }
        if (isTooLong(report)) {
            return ReportVerdict.TOO_LONG;
        }
        // only staff take a report back
        if (report.getStatus() == null
                || report.getStatus() == ParcelStatus.AWAITING
                        && report.getSource() != ParcelSource.STAFF) {
            return ReportVerdict.UNKNOWN_STATUS;
        }
        return report.earliest() > now + CLOCK_SKEW ? ReportVerdict.IN_THE_FUTURE : null;
    }

    private static boolean isTooLong(ParcelReport report) {
        return report.getSender().length() > MAX_SENDER
                || report.getKey().length() > MAX_KEY
                || report.getOrderNumber().length() > MAX_ORDER
                || report.getCarrier().length() > MAX_CARRIER
                || report.getTracking().length() > MAX_TRACKING;
    }
}
