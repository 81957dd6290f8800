package org.aftersale.withdrawal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLetterTest {

    @Test
    void holdsTheTextOfAllLanguages() throws IOException {
        String text =
                text(
                        letter("Potwierdzenie: zażółć gęślą jaźń")
                                .fact("Größe", "Ñandú, déjà vu, œuvre")
                                .heading("Treść")
                                .paragraphs("Odstępuję od umowy.\n2 × Kubek “Łąka”"));

        assertThat(text)
                .contains("Potwierdzenie: zażółć gęślą jaźń")
                .contains("Größe: Ñandú, déjà vu, œuvre")
                .contains("Odstępuję od umowy.")
                .contains("2 × Kubek “Łąka”");
    }

    @Test
    void signsThatTheFontLacksAreReplacedAndTheRestIsKept() throws IOException {
        assertThat(text(letter("T").paragraphs("Ann \uD83D\uDE00 漢 end")))
                .contains("Ann")
                .contains("end");
    }

    @Test
    void longTextsGoOnOverPagesAndLongWordsAreCut() throws IOException {
        String word = String.join("", Collections.nCopies(400, "x"));
        String many = String.join("\n", Collections.nCopies(120, "A paragraph."));
        byte[] bytes = letter("T").paragraphs(word).paragraphs(many).paragraphs("Last").bytes();

        try (PDDocument document = PDDocument.load(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text.replaceAll("\\s", "")).contains(word);
            assertThat(text.trim()).endsWith("Last");
        }
    }

    @Test
    void isTheSameDocumentWheneverItIsMade() {
        assertThat(letter("T").paragraphs("Same").bytes())
                .isEqualTo(letter("T").paragraphs("Same").bytes());
    }

    private static PdfLetter letter(String title) {
        return new PdfLetter(title, Locale.forLanguageTag("pl"), 1_780_000_000_000L);
    }

    private static String text(PdfLetter letter) throws IOException {
        try (PDDocument document = PDDocument.load(letter.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
