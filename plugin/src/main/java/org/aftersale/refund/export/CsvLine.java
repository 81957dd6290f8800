package org.aftersale.refund.export;

import java.io.IOException;

/** One line of a file for spreadsheets: RFC 4180, and no cell that a spreadsheet would compute. */
final class CsvLine {

    private static final String COMPUTED = "=+-@\t\r";

    private CsvLine() {}

    /**
     * @param cells a null is an empty one
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
        // an apostrophe before it makes a text of it: Excel, LibreOffice and Sheets agree
        boolean computed = !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
        String defused = computed ? "'" + text : text;
        boolean plain = true;
        for (int i = 0; i < defused.length(); i++) {
            plain &= ",\"\r\n".indexOf(defused.charAt(i)) < 0;
        }
        return plain ? defused : '"' + defused.replace("\"", "\"\"") + '"';
    }
}
