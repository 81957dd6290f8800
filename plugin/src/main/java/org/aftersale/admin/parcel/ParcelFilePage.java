package org.aftersale.admin.parcel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.csv.FilePreview;
import org.aftersale.parcel.csv.FileRow;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the preview of a file: its bad rows, or what would be taken. */
@Component("aftersaleParcelFilePage")
public class ParcelFilePage {

    /** Bad rows are to be corrected, so that nearly all of them are listed. */
    private static final int MOST_BAD = 1_000;

    private static final int MOST_ROWS = 100;

    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            FilePreview file,
            String notice,
            String warning) {
        Locale locale = pages.locale(request);
        List<FileRow> bad = file.getBad();
        List<FileRow> shown = bad.isEmpty() ? file.getRows() : bad;
        int most = bad.isEmpty() ? MOST_ROWS : MOST_BAD;
        PageModel page =
                PageModel.create()
                        .with("takenAt", file.getTakenAt())
                        .with("count", file.getRows().size())
                        .with("bad", bad.size())
                        .with("takeUrl", file.isTakeable() ? path(file) : null)
                        .with("digest", file.getDigest())
                        .with("counts", counts(file))
                        .with(
                                "rows",
                                shown.stream()
                                        .limit(most)
                                        .map(ParcelFilePage::row)
                                        .collect(Collectors.toList()))
                        .with("more", Math.max(0, shown.size() - most))
                        .with("notice", notice)
                        .with("warning", warning);
        String name = file.getName().isEmpty() ? "CSV" : file.getName();
        String title = texts.text(locale, "aftersale.title.parcels.file", name);
        page.with("title", title);
        return pages.showParcels(request, model, "aftersale/parcel-file", title, page);
    }

    private static String path(FilePreview file) {
        return ParcelAdminPaths.file(file.getId());
    }

    private static List<PageModel> counts(FilePreview file) {
        Map<ReportVerdict, Integer> counts = new TreeMap<ReportVerdict, Integer>();
        file.getRows().forEach(row -> counts.merge(row.getAnswer().getVerdict(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        each ->
                                PageModel.create()
                                        .with("verdict", each.getKey().name())
                                        .with("count", each.getValue()))
                .collect(Collectors.toList());
    }

    private static PageModel row(FileRow row) {
        ParcelReport report = row.getReport();
        return PageModel.create()
                .with("no", row.getNumber())
                .with("order", report.getOrderNumber())
                .with("parcel", report.getNumber())
                .with("statusCode", report.getStatus() == null ? null : report.getStatus().name())
                .with("at", report.getStatus() == null ? null : report.getAt())
                .with("wholeDay", report.isWholeDay())
                .with("said", report.getSaid())
                .with("verdict", row.getAnswer().getVerdict().name());
    }
}
