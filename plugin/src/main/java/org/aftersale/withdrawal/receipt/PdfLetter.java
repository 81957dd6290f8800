package org.aftersale.withdrawal.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Text on A4 pages: a title, facts, paragraphs. Its font is in the document. */
final class PdfLetter {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 64;
    private static final float BODY = 11;
    private static final float HEADING = 13;
    private static final float TITLE = 18;

    private final String title;
    private final Locale locale;
    private final long createdAt;
    private final List<Line> lines = new ArrayList<Line>();

    /**
     * @param createdAt epoch milliseconds; also names the document, so that its bytes do not depend
     *     on when it is written
     */
    PdfLetter(String title, Locale locale, long createdAt) {
        this.title = title;
        this.locale = locale;
        this.createdAt = createdAt;
        lines.add(new Line(title, TITLE, TITLE));
    }

    PdfLetter fact(String name, String value) {
        lines.add(new Line(name + ": " + value, BODY, 2));
        return this;
    }

    PdfLetter heading(String text) {
        lines.add(new Line("", BODY, 0));
        lines.add(new Line(text, HEADING, 4));
        return this;
    }

    /** A line of the text is a paragraph. */
    PdfLetter paragraphs(String text) {
        for (String paragraph : text.split("\n")) {
            lines.add(new Line(paragraph, BODY, 4));
        }
        return this;
    }

    byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            describe(document);
            write(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(createdAt);
        about.setCreationDate(date);
        document.setDocumentInformation(about);
        document.setDocumentId(createdAt);
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
    }

    private void write(PDDocument document) throws IOException {
        PDFont font;
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in, true);
        }
        PdfWords words = new PdfWords(font);
        PDPageContentStream page = null;
        float y = 0;
        for (Line line : lines) {
            for (String part : words.wrap(line.text, line.size, width())) {
                if (page == null || y < MARGIN + line.size) {
                    page = next(document, page);
                    y = PDRectangle.A4.getHeight() - MARGIN;
                }
                y -= line.size * 1.4f;
                show(page, font, line.size, y, part);
            }
            y -= line.gap;
        }
        page.close();
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private static PDPageContentStream next(PDDocument document, PDPageContentStream before)
            throws IOException {
        if (before != null) {
            before.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void show(
            PDPageContentStream page, PDFont font, float size, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, y);
        page.showText(text);
        page.endText();
    }

    private static final class Line {

        private final String text;
        private final float size;
        private final float gap;

        private Line(String text, float size, float gap) {
            this.text = text;
            this.size = size;
            this.gap = gap;
        }
    }
}
