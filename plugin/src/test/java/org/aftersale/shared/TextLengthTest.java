package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths are counted in the characters that people see. */
class TextLengthTest {

    private static final String FAMILY =
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "abc,3",
        "\uD83D\uDE00,1",
        "\uD83D\uDE00\uD83D\uDE00,2",
        "\uD83D\uDC4D\uD83C\uDFFD,1",
        "\u2764\uFE0F,1",
        "\u2764\uFE0F\u200D\uD83D\uDD25,1",
        "\uD83C\uDDF5\uD83C\uDDF1,1",
        "\uD83C\uDDF5\uD83C\uDDF1\uD83C\uDDE9\uD83C\uDDEA,2",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F,1",
        "e\u0301,1",
        "\u0301,1",
        "re\u00ADfund,6",
        "\u0915\u094D\u200D\u0937,2",
        "1\uFE0F\u20E3,1"
    })
    void countsWhatPeopleSee(String text, int seen) {
        assertThat(TextLength.seen(text)).isEqualTo(seen);
    }

    @Test
    void countsAFamilyOfEmojiOnce() {
        assertThat(TextLength.seen(FAMILY + FAMILY)).isEqualTo(2);
    }

    @Test
    void takesAsManyEmojiAsLetters() {
        assertThat(UserText.MESSAGE.isExceededBy(times("\uD83D\uDE00", 10_000))).isFalse();
        assertThat(UserText.MESSAGE.length(times("\uD83D\uDE00", 10_001))).isEqualTo(10_001);
        assertThat(UserText.NOTE.isExceededBy(times("\uD83D\uDE00", 1_000))).isFalse();
    }

    @Test
    void refusesWhatTheColumnDoesNotHold() {
        TextLength limit = TextLength.of(120, 255);
        assertThat(limit.isExceededBy(times(FAMILY, 23))).isFalse();
        assertThat(limit.isExceededBy(times(FAMILY, 24))).isTrue();
        assertThat(limit.length(times(FAMILY, 24))).isGreaterThan(120);
        assertThat(limit.isExceededBy("a" + times("\u0301", 255))).isTrue();
    }

    @Property
    void whatIsNotExceededFitsTheColumn(@ForAll String text) {
        TextLength limit = TextLength.of(10, 20);
        assertThat(limit.isExceededBy(text) || text.length() <= 20).isTrue();
    }

    private static String times(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }
}
