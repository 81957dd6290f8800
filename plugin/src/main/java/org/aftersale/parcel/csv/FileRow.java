package org.aftersale.parcel.csv;

import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ReportAnswer;

/** A row of a file, and what would become of it. */
public final class FileRow {

    private final int number;
    private final ParcelReport report;
    private final ReportAnswer answer;

    FileRow(int number, ParcelReport report, ReportAnswer answer) {
        this.number = number;
        this.report = report;
        this.answer = answer;
    }

    /** As spreadsheets count: the heading is row 1. */
    public int getNumber() {
        return number;
    }

    public ParcelReport getReport() {
        return report;
    }

    public ReportAnswer getAnswer() {
        return answer;
    }
}
