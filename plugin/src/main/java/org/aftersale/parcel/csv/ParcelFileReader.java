package org.aftersale.parcel.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.parcel.ParcelSource;
import org.aftersale.parcel.format.ReportFields;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * Reads the reports of a file. The first row names the columns, in any order and case; others than
 * ours are passed over.
 */
@Component("aftersaleParcelFileReader")
public class ParcelFileReader {

    /** More would keep one transaction, and its locks, for too long. */
    public static final int MAX_ROWS = 10_000;

    /** In bytes. */
    static final int MAX_SIZE = 12 * 1024 * 1024;

    private static final String KEY = "key";
    private static final List<String> NEEDED =
            Arrays.asList(ReportFields.ORDER, ReportFields.STATUS, ReportFields.AT);
    private static final List<String> COLUMNS =
            Arrays.asList(
                    ReportFields.ORDER,
                    ReportFields.PARCEL,
                    ReportFields.GROUP,
                    ReportFields.UNITS,
                    ReportFields.STATUS,
                    ReportFields.AT,
                    ReportFields.CARRIER,
                    ReportFields.TRACKING,
                    KEY);

    @Resource(name = "aftersaleReportFields")
    protected ReportFields fields;

    /**
     * @throws org.aftersale.shared.InvalidInputException if the file as a whole cannot be read,
     *     beside the field {@code file}
     */
    String text(byte[] bytes) {
        refuseIf(bytes.length == 0, "empty");
        refuseIf(bytes.length > MAX_SIZE, "size", MAX_SIZE / 1024 / 1024);
        String text = FileText.decode(bytes);
        refuseIf(text == null, "encoding");
        return text;
    }

    /** Throws as {@link #text}. */
    List<ReportRow> rows(String text) {
        CsvRecords records = new CsvRecords(text);
        refuseIf(!records.hasNext(), "empty");
        Map<String, Integer> columns = columns(records.next());
        List<ReportRow> rows = new ArrayList<ReportRow>();
        int count = 0;
        for (int number = 2; records.hasNext(); number++) {
            List<String> cells = records.next();
            refuseIf(cells == null, "quote", number);
            boolean blank = cells.stream().allMatch(cell -> cell.trim().isEmpty());
            if (!blank && ++count <= MAX_ROWS) {
                rows.add(row(number, cells, columns));
            }
        }
        refuseIf(count == 0, "empty");
        refuseIf(count > MAX_ROWS, "rows", count, MAX_ROWS);
        return rows;
    }

    private static Map<String, Integer> columns(List<String> heading) {
        refuseIf(heading == null, "quote", 1);
        Map<String, Integer> columns = new HashMap<String, Integer>();
        for (int i = 0; i < heading.size(); i++) {
            String name = heading.get(i).trim().toLowerCase(Locale.ROOT);
            refuseIf(COLUMNS.contains(name) && columns.put(name, i) != null, "column.twice", name);
        }
        String missing =
                NEEDED.stream()
                        .filter(name -> !columns.containsKey(name))
                        .collect(Collectors.joining(", "));
        refuseIf(!missing.isEmpty(), "columns", missing);
        return columns;
    }

    private ReportRow row(int number, List<String> cells, Map<String, Integer> columns) {
        Map<String, String> named = new LinkedHashMap<String, String>();
        for (String column : COLUMNS) {
            Integer place = columns.get(column);
            named.put(column, place == null || place >= cells.size() ? "" : cells.get(place));
        }
        String key = named.remove(KEY).trim();
        // the same row in another file is the same report
        String held = key.isEmpty() ? Sha256.hex(named.toString()) : key;
        return new ReportRow(number, fields.read(ParcelSource.CSV, "file", held, named));
    }

    private static void refuseIf(boolean wrong, String why, Object... arguments) {
        if (wrong) {
            new FieldErrors()
                    .add("file", "aftersale.parcel.file.error." + why, arguments)
                    .throwIfAny();
        }
    }
}
