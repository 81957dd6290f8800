package org.aftersale.parcel.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.connection.RowIds;
import org.aftersale.parcel.ParcelActs;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelReportRecord;
import org.aftersale.parcel.ReportAnswer;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Service;

/** Starts no transaction itself: ids are reserved before the one that takes a file. */
@Service("aftersaleParcelFiles")
public class ParcelFilesImpl implements ParcelFiles {

    @Resource(name = "aftersaleParcelFileReader")
    protected ParcelFileReader reader;

    @Resource(name = "aftersaleParcelFileStore")
    protected ParcelFileStore store;

    @Resource(name = "aftersaleParcelActs")
    protected ParcelActs acts;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleRowIds")
    protected RowIds ids;

    @Override
    public FilePreview upload(StaffMember staff, String name, byte[] bytes) {
        staff.require(Permission.RECORD_PARCELS);
        String text = reader.text(bytes);
        List<ReportRow> rows = reader.rows(text);
        String shown = ColumnText.cut(UserText.line(name), 255);
        long id = store.keep(staff, shown, text);
        return judged(staff, id, shown, rows);
    }

    @Override
    public FilePreview preview(StaffMember staff, long id) {
        staff.require(Permission.RECORD_PARCELS);
        ParcelFileRecord file =
                store.find(staff, id).orElseThrow(() -> NotFoundException.of("parcel file", id));
        return file.takenAt != null
                ? new FilePreview(id, file.name, file.takenAt, Collections.<FileRow>emptyList())
                : judged(staff, id, file.name, reader.rows(file.content));
    }

    @Override
    public int take(StaffMember staff, long id, String digest) {
        FilePreview preview = preview(staff, id);
        if (!preview.isTakeable() || !preview.getDigest().equals(digest)) {
            throw ConcurrentChangeException.of("Parcel file " + id, 0, 1);
        }
        List<ParcelReport> reports =
                preview.getRows().stream().map(FileRow::getReport).collect(Collectors.toList());
        List<ReportAnswer> answers =
                preview.getRows().stream().map(FileRow::getAnswer).collect(Collectors.toList());
        ids.reserve(ParcelReportRecord.class, reports.size());
        events.expect(
                reports.size(),
                EventTypes.PARCEL_SHIPPED,
                EventTypes.PARCEL_DELIVERED,
                EventTypes.PARCEL_LOST,
                EventTypes.PARCEL_RETURNED);
        acts.takeAll(reports, staff.getId(), answers);
        store.taken(id);
        return reports.size();
    }

    private FilePreview judged(StaffMember staff, long id, String name, List<ReportRow> rows) {
        rows.forEach(row -> row.getReport().writtenBy(staff.getName()));
        List<ReportAnswer> answers =
                acts.preview(rows.stream().map(ReportRow::getReport).collect(Collectors.toList()));
        List<FileRow> judged = new ArrayList<FileRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ReportRow row = rows.get(i);
            judged.add(new FileRow(row.getNumber(), row.getReport(), answers.get(i)));
        }
        return new FilePreview(id, name, null, judged);
    }
}
