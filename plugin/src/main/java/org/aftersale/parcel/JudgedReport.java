package org.aftersale.parcel;

import org.aftersale.host.parcel.OrderParcels;

/** A report and what becomes of it. */
final class JudgedReport {

    private final ParcelReport report;
    private final ReportAnswer answer;
    private final OrderParcels order;
    private final ParcelRecord parcel;
    private final Long since;

    private JudgedReport(
            ParcelReport report, ReportAnswer answer, OrderParcels order, ParcelRecord parcel) {
        this.report = report;
        this.answer = answer;
        this.order = order;
        this.parcel = parcel;
        // a later report of the same act may move the parcel on
        this.since = parcel == null ? null : parcel.since();
    }

    /**
     * @param order null if the store has none such
     */
    static JudgedReport refused(ParcelReport report, ReportVerdict why, OrderParcels order) {
        return new JudgedReport(report, ReportAnswer.of(report.getKey(), why), order, null);
    }

    static JudgedReport repeated(ParcelReport report, ReportVerdict first) {
        return new JudgedReport(report, ReportAnswer.repeated(report.getKey(), first), null, null);
    }

    /**
     * @param parcel as it stands after the report
     */
    static JudgedReport about(
            ParcelReport report, ReportVerdict verdict, OrderParcels order, ParcelRecord parcel) {
        return new JudgedReport(report, ReportAnswer.of(report.getKey(), verdict), order, parcel);
    }

    ParcelReport getReport() {
        return report;
    }

    ReportAnswer getAnswer() {
        return answer;
    }

    ReportVerdict getVerdict() {
        return answer.getVerdict();
    }

    /** Null if it is about no order of the store, or repeated. */
    Long getOrderId() {
        return order == null ? null : order.getOrderId();
    }

    /** Null if it is about no parcel of the order, or repeated. */
    ParcelRecord getParcel() {
        return parcel;
    }

    /** When the status began that the parcel has after the report; null if it awaits shipment. */
    Long getSince() {
        return since;
    }

    /** Whether it holds its key from now on. */
    boolean isTaken() {
        return !getVerdict().isRefused() && getVerdict() != ReportVerdict.REPEATED;
    }
}
