package org.aftersale.help.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aftersale.help.editing.WordDiff.Kind;
import org.junit.jupiter.api.Test;

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
}
