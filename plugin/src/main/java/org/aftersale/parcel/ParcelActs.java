package org.aftersale.parcel;

import java.util.List;

/** The transactions behind reports. */
public interface ParcelActs {

    /** Takes one report. */
    ReportAnswer take(ParcelReport report);

    /** What would become of the reports, in their order. Changes nothing. */
    List<ReportAnswer> preview(List<ParcelReport> reports);

    /**
     * Takes all reports of a member of staff, or none.
     *
     * @return an answer for each report, as {@link #preview} gave it
     * @throws org.aftersale.shared.ConcurrentChangeException if an answer is not the expected one
     */
    List<ReportAnswer> takeAll(
            List<ParcelReport> reports, long staffId, List<ReportAnswer> expected);

    /**
     * Takes a report of a member of staff about a parcel whose page they saw.
     *
     * @param seen when the latest report about it came by that page; 0 for none
     * @throws org.aftersale.shared.ConcurrentChangeException if another came since
     */
    ReportAnswer correct(ParcelReport report, long staffId, long seen);

    /**
     * Deletes reports that came before that moment; what they made of the parcels stays.
     *
     * @param before epoch milliseconds
     * @param most how many at once
     * @return how many were deleted
     */
    int forget(long before, int most);

    /** The reports about an order's parcels, the latest first. */
    List<ParcelReportRecord> reports(long orderId, int most);
}
