package org.aftersale.parcel.csv;

import org.aftersale.parcel.ParcelReport;

/** A row of a file as it was read. */
final class ReportRow {

    private final int number;
    private final ParcelReport report;

    ReportRow(int number, ParcelReport report) {
        this.number = number;
        this.report = report;
    }

    int getNumber() {
        return number;
    }

    ParcelReport getReport() {
        return report;
    }
}
