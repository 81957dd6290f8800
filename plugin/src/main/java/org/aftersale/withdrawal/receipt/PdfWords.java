package org.aftersale.withdrawal.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines that fit, of signs that the font has. */
final class PdfWords {

    private static final String MISSING = "\uFFFD";

    private final PDFont font;

    PdfWords(PDFont font) {
        this.font = font;
    }

    /**
     * At least one line, which may be empty. A word that is longer than a line is cut.
     *
     * @param width in points
     */
    List<String> wrap(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<String>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ")) {
            String candidate = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && widthOf(candidate, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                candidate = word;
            }
            line.setLength(0);
            line.append(cut(candidate, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Moves full lines of an overlong word to the lines; returns the rest. */
    private String cut(String word, float size, float width, List<String> lines)
            throws IOException {
        String rest = word;
        while (widthOf(rest, size) > width) {
            int fits = rest.length() - 1;
            while (widthOf(rest.substring(0, fits), size) > width) {
                fits--;
            }
            fits = Math.max(1, Character.isHighSurrogate(rest.charAt(fits - 1)) ? fits - 1 : fits);
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    private float widthOf(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(sign -> sign == '\t' || sign == 0xA0 || sign == 0x202F ? ' ' : sign)
                .forEach(sign -> kept.append(isKnown(sign) ? sign(sign) : substitute()));
        return kept.toString();
    }

    private static String sign(int sign) {
        return new String(Character.toChars(sign));
    }

    private String substitute() {
        return isKnown(MISSING.codePointAt(0)) ? MISSING : "?";
    }

    private boolean isKnown(int sign) {
        try {
            font.encode(sign(sign));
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }
}
