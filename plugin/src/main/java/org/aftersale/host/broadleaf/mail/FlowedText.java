package org.aftersale.host.broadleaf.mail;

/**
 * Wraps plain text to line lengths every mail reader accepts, marked as {@code format=flowed} (RFC
 * 3676) so that readers which support it can reflow it. Words longer than a line, such as links,
 * stay whole.
 */
final class FlowedText {

    private static final int WIDTH = 72;
    private static final String QUOTE = "> ";
    private static final String END = "\r\n";

    private FlowedText() {}

    /**
     * @param text one paragraph per line of any length
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.replace("\u0000", "").split("\r\n|\r|\n", -1)) {
            flow(paragraph.replaceAll("\\s+$", ""), out);
        }
        return out.toString().replaceAll("(\r\n)+$", "") + END;
    }

    private static void flow(String paragraph, StringBuilder out) {
        // a quotation of our template; a customer's own ">" comes after that mark
        boolean quoted = paragraph.equals(">") || paragraph.startsWith(QUOTE);
        String mark = quoted ? ">" : "";
        String rest = quoted ? paragraph.substring(Math.min(2, paragraph.length())) : paragraph;
        int width = WIDTH - mark.length() - 1;
        for (int cut = cut(rest, width); cut > 0; cut = cut(rest, width)) {
            // a trailing space marks a soft line break
            append(out, mark, rest.substring(0, cut + 1));
            rest = rest.substring(cut + 1);
        }
        append(out, mark, rest);
    }

    /** The index of the space at which to break the line; 0 to keep it on one line. */
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
        out.append(mark).append(space ? " " + line : spaceStuffed(line)).append(END);
    }

    /** Space-stuffs lines that start like a quotation, an mbox separator or a soft line. */
    private static String spaceStuffed(String line) {
        boolean odd = line.startsWith(" ") || line.startsWith(">") || line.startsWith("From ");
        return odd ? ' ' + line : line;
    }
}
