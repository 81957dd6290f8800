package org.aftersale.host.broadleaf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FlowedTextTest {

    private static final String SENTENCE =
            "We will look at your report and answer by 1 December 2026, whatever else may happen"
                    + " until then, and you do not have to do anything.";

    @Test
    void neverBreaksALink() {
        String link = "https://fernhill.example/" + new String(new char[200]).replace('\0', 'x');
        assertThat(FlowedText.of("See\n" + link + "\nend"))
                .isEqualTo("See\r\n" + link + "\r\nend\r\n");
        assertThat(FlowedText.of("See " + link + " now")).contains("\r\n" + link + " \r\nnow");
    }

    @Test
    void breaksParagraphsBetweenWordsWithATrailingSpace() {
        assertThat(FlowedText.of(SENTENCE))
                .isEqualTo(
                        "We will look at your report and answer by 1 December 2026, whatever \r\n"
                                + "else may happen until then, and you do not have to do anything.\r\n");
    }

    @Test
    void marksEveryLineOfAQuotation() {
        String flowed = FlowedText.of("> " + SENTENCE + "\n>\n> > mine\nnot");
        assertThat(flowed.split("\r\n"))
                .containsExactly(
                        "> We will look at your report and answer by 1 December 2026, whatever ",
                        "> else may happen until then, and you do not have to do anything.",
                        ">",
                        "> > mine",
                        "not");
    }

    @Test
    void indentsLinesWithASpecialMeaning() {
        assertThat(FlowedText.of("From now on\n>quoted?\n  indented\n"))
                .isEqualTo(" From now on\r\n >quoted?\r\n   indented\r\n");
    }

    @Property
    void losesNoWordAndKeepsLinesShort(
            @ForAll
                    @CharRange(from = 'a', to = 'f')
                    @CharRange(from = ' ', to = ' ')
                    @StringLength(max = 400)
                    String text) {
        String flowed = FlowedText.of(text);
        assertThat(flowed.replaceAll("\\s+", " ").trim())
                .isEqualTo(text.replaceAll("\\s+", " ").trim());
        assertThat(Arrays.stream(flowed.split("\r\n")))
                .allMatch(line -> line.length() <= 73 || !line.trim().contains(" "));
    }
}
