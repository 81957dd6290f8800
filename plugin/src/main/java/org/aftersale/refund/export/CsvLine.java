package org.aftersale.refund.export;

import java.io.IOException;

/** One CSV line as in RFC 4180, with protection against formula injection. */
final class CsvLine {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLine() {}

    /**
     * @param cells null is an empty cell
     */
    static void write(Appendable out, Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(cell(cells[i] == null ? "" : cells[i].toString()));
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        // a leading apostrophe marks it as text in Excel, LibreOffice and Google Sheets
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String escaped = formula ? "'" + text : text;
        boolean plain = true;
        for (int i = 0; i < escaped.length(); i++) {
            plain &= ",\"\r\n".indexOf(escaped.charAt(i)) < 0;
        }
        return plain ? escaped : '"' + escaped.replace("\"", "\"\"") + '"';
    }
}
