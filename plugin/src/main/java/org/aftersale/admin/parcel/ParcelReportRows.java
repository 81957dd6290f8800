package org.aftersale.admin.parcel;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelReportRecord;
import org.aftersale.render.PageModel;

/** Builds the rows of what was reported about an order's parcels. */
final class ParcelReportRows {

    private ParcelReportRows() {}

    static List<PageModel> of(List<ParcelReportRecord> reports, List<Parcel> parcels) {
        return reports.stream()
                .map(
                        report ->
                                PageModel.create()
                                        .with("receivedAt", report.getReceivedAt())
                                        .with("parcel", place(report.getParcelId(), parcels))
                                        .with(
                                                "statusCode",
                                                report.getStatus() == null
                                                        ? null
                                                        : report.getStatus().name())
                                        .with("at", report.getHappenedAt())
                                        .with("sender", report.getSender())
                                        .with("sourceCode", report.getSource().name())
                                        .with("verdict", report.getVerdict().name()))
                .collect(Collectors.toList());
    }

    /** The parcel's place in the order; null if it has left it, or the report names none. */
    private static Integer place(Long id, List<Parcel> parcels) {
        return parcels.stream()
                .filter(each -> id != null && each.getRecordId() == id)
                .map(Parcel::getNumber)
                .findFirst()
                .orElse(null);
    }
}
