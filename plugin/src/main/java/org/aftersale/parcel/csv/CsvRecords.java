package org.aftersale.parcel.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values as in RFC 4180, separated by whichever of comma, semicolon and tab
 * the first line has most of.
 */
final class CsvRecords {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private final String text;
    private final char separator;
    private int at;

    CsvRecords(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        String head = text.split("[\r\n]", 2)[0];
        for (char each : SEPARATORS) {
            long count = head.chars().filter(sign -> sign == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /**
     * The cells of the next record.
     *
     * @return null if a quote is not closed until the end
     */
    List<String> next() {
        List<String> cells = new ArrayList<String>();
        while (true) {
            String cell = cell();
            if (cell == null) {
                return null;
            }
            cells.add(cell);
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end != separator) {
                // CR LF is one line end
                at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return cells;
            }
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                cell.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                int start = at;
                while (at < text.length() && !isEnd(text.charAt(at))) {
                    at++;
                }
                return cell.append(text, start, at).toString();
            }
        }
        return null;
    }

    private boolean isEnd(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }
}
