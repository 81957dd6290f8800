package org.aftersale.help.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aftersale.help.editing.WordDiff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {

    private static String shown(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> piece.getKind().name().charAt(0) + "(" + piece.getText() + ")")
                .collect(Collectors.joining());
    }

    @Test
    void isEmptyForEmptyTexts() {
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void listsAddedAndRemovedWords() {
        assertThat(shown("You can until it is sent.", "You can until it is packed."))
                .isEqualTo("S(You can until it is )R(sent.)A(packed.)");
        assertThat(shown("", "all new")).isEqualTo("A(all new)");
        assertThat(shown("all gone", "")).isEqualTo("R(all gone)");
    }

    @Property(tries = 200)
    void containsEveryWordOfBothTexts(@ForAll String before, @ForAll String after) {
        assertThat(joined(before, after, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(before, after, Kind.REMOVED)).isEqualTo(after);
    }

    private static String joined(String before, String after, Kind without) {
        return WordDiff.of(before, after).stream()
                .filter(piece -> piece.getKind() != without)
                .map(WordDiff.Piece::getText)
                .collect(Collectors.joining());
    }

    /** The shapes that cost a shortest difference most: nothing in common, or too much of it. */
    @ParameterizedTest
    @ValueSource(strings = {"unlike", "alternating", "reversed", "repeated", "shifted"})
    void comparesLongTextsInTimeProportionalToTheirLength(String shape) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            before.append(word(shape, i)).append(' ');
            after.append(word(shape, shape.equals("reversed") ? 20_000 - i : i + 7)).append(' ');
            after.append(shape.equals("unlike") ? "n" : "").append(' ');
        }
        String old = before.toString();
        String now = after.toString();
        assertTimeout(Duration.ofSeconds(4), () -> WordDiff.of(old, now));
        assertThat(joined(old, now, Kind.ADDED)).isEqualTo(old);
        assertThat(joined(old, now, Kind.REMOVED)).isEqualTo(now);
    }

    private static String word(String shape, int i) {
        switch (shape) {
            case "alternating":
                return String.valueOf(i % 2);
            case "repeated":
                return String.valueOf(i * 31 % 97);
            default:
                return "w" + i;
        }
    }

    @Test
    void findsTheChangeOfAWordInALongText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            text.append("the word ").append(i).append(' ');
        }
        String before = text + "at the end.";
        String after = before.replace("the word 17 ", "a word 17 ") + " More";
        assertThat(
                        WordDiff.of(before, after.replace("word 7000 ", "word ")).stream()
                                .filter(piece -> piece.getKind() != Kind.SAME)
                                .map(piece -> piece.getKind().name().charAt(0) + piece.getText()))
                .containsExactly("Rthe ", "Aa ", "R7000 ", "Rend.", "Aend. More");
    }
}
