package org.aftersale.law.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file on the class path: RFC 4180, UTF-8, with a line of column names. */
public final class LawTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

    private LawTable() {}

    /**
     * @param path absolute, as for {@link Class#getResourceAsStream}
     * @param row reads one line; what it throws is reported with the line's number
     * @throws IllegalStateException if the file is missing or a line of it cannot be read
     */
    public static <T> List<T> read(String path, Function<CSVRecord, T> row) {
        try (InputStream in = LawTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No file " + path + " on the class path");
            }
            return read(path, new InputStreamReader(in, StandardCharsets.UTF_8), row);
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }

    /**
     * A table that was written as text.
     *
     * @param head the line of column names with which it begins
     * @throws IllegalArgumentException if a line of it cannot be read
     */
    public static <T> List<T> parse(String head, String text, Function<CSVRecord, T> row) {
        if (!text.startsWith(head)) {
            throw new IllegalArgumentException("the text does not begin with " + head.trim());
        }
        try {
            return read("the text", new StringReader(text), row);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A line, quoted where it has to be; null is an empty value. */
    public static String line(Object... values) {
        return CSVFormat.RFC4180.format(values);
    }

    private static <T> List<T> read(String path, Reader text, Function<CSVRecord, T> row)
            throws IOException {
        List<T> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord record : records) {
                try {
                    rows.add(row.apply(record));
                } catch (RuntimeException e) {
                    throw new IllegalStateException(
                            path + ", record " + record.getRecordNumber() + ": " + e.getMessage(),
                            e);
                }
            }
        }
        return rows;
    }
}
