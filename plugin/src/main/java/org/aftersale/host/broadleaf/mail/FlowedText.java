package org.aftersale.host.broadleaf.mail;

/**
 * Plain text in lines short enough for every mail reader, marked so that a reader who knows {@code
 * format=flowed} (RFC 3676) sets them to the width of the screen again. Words longer than a line,
 * such as links, stay whole.
 */
final class FlowedText {

    private static final int WIDTH = 72;
    private static final String QUOTE = "> ";
    private static final String END = "\r\n";

    private FlowedText() {}

    /**
     * @param text a paragraph a line, however long
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.replace("\u0000", "").split("\r\n|\r|\n", -1)) {
            flow(paragraph.replaceAll("\\s+$", ""), out);
        }
        return out.toString().replaceAll("(\r\n)+$", "") + END;
    }

    private static void flow(String paragraph, StringBuilder out) {
        // a template's quotation; what customers begin with a ">" of their own stands behind it
        boolean quoted = paragraph.equals(">") || paragraph.startsWith(QUOTE);
        String mark = quoted ? ">" : "";
        String rest = quoted ? paragraph.substring(Math.min(2, paragraph.length())) : paragraph;
        int width = WIDTH - mark.length() - 1;
        for (int cut = cut(rest, width); cut > 0; cut = cut(rest, width)) {
            // the space at the end of a line says that the paragraph goes on
            append(out, mark, rest.substring(0, cut + 1));
            rest = rest.substring(cut + 1);
        }
        append(out, mark, rest);
    }

    /** Where the space is at which a line ends; 0 where all of it stays on one. */
    private static int cut(String text, int width) {
        if (text.length() <= width) {
            return 0;
        }
        int indent = text.length() - text.replaceAll("^ +", "").length();
        int cut = text.lastIndexOf(' ', width - 1);
        return Math.max(0, cut > indent ? cut : text.indexOf(' ', width));
    }

    private static void append(StringBuilder out, String mark, String line) {
        boolean space = !mark.isEmpty() && !line.isEmpty();
        out.append(mark).append(space ? " " + line : stuffed(line)).append(END);
    }

    /** A line that begins like a quotation, a mailbox's separator or a soft line gets a space. */
    private static String stuffed(String line) {
        boolean odd = line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ");
        return odd ? ' ' + line : line;
    }
}
