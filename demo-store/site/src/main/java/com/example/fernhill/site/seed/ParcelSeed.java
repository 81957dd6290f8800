package com.example.fernhill.site.seed;

import java.util.Date;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelReports;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.ReportAnswer;
import org.aftersale.parcel.ReportVerdict;

/**
 * What the warehouse of a real store would report itself. With {@link NoticeSeed} the only class of
 * the seed that names Aftersale's: it is loaded where the module is installed, and nowhere else.
 */
final class ParcelSeed {

    /** The bean that takes reports. */
    static final String REPORTS = "aftersaleParcelReports";

    private static final String SENDER = "demo-warehouse";

    private ParcelSeed() {}

    static void report(Object bean, String order, long group, Date shipped, Date delivered) {
        ParcelReports reports = (ParcelReports) bean;
        report(reports, order, group, ParcelStatus.SHIPPED, shipped);
        report(reports, order, group, ParcelStatus.DELIVERED, delivered);
    }

    private static void report(
            ParcelReports reports, String order, long group, ParcelStatus status, Date at) {
        ReportAnswer answer =
                reports.record(
                        ParcelReport.of(SENDER, group + "." + status, order, status, at.getTime())
                                .ofGroup(group)
                                .by("Fernhill Express", "FX" + group));
        if (answer.getVerdict() != ReportVerdict.RECORDED) {
            throw new IllegalStateException(order + ": " + answer.getVerdict());
        }
    }
}
