package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTextTest {

    @Test
    void readsNullAsEmpty() {
        assertThat(UserText.normalize(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n ",
                "\u00A0",
                "\u2003\u3000",
                "\u200B",
                "\u0000",
                " \u0000 ",
                "\uD83D",
                "\uFFFE"
            })
    void isEmptyWithoutVisibleCharacters(String typed) {
        assertThat(UserText.normalize(typed)).isEmpty();
    }

    @Test
    void removesControlCharactersThatDatabasesReject() {
        assertThat(UserText.normalize("a\u0000b\u0007c\u001Bd\u007Fe\u0085f")).isEqualTo("abcdef");
    }

    @Test
    void removesUnpairedSurrogatesOnly() {
        assertThat(UserText.normalize("a\uD83Db\uDE00c")).isEqualTo("abc");
        assertThat(UserText.normalize("😀👩‍👩‍👧‍👦")).isEqualTo("😀👩‍👩‍👧‍👦");
    }

    @Test
    void doesNotJoinSurrogatesByRemovingACharacterBetweenThem() {
        assertThat(UserText.normalize("\uD83D\u0000\uDE00")).isEmpty();
    }

    @Test
    void normalisesLineEnds() {
        assertThat(UserText.normalize("a\r\nb\rc\nd\n\r\ne")).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void keepsTabsMarkupAndRightToLeftText() {
        String typed = "a\tb <script>alert('x')</script> &amp; \u202Eשלום مرحبا\u202C";
        assertThat(UserText.normalize(typed)).isEqualTo(typed);
    }

    @Test
    void trimsWhiteSpaceAroundTheText() {
        assertThat(UserText.normalize("\u00A0\u3000 a  b \n\n c \u200B\t"))
                .isEqualTo("a  b \n\n c");
    }

    @Test
    void splitsParagraphsAtEmptyLines() {
        assertThat(UserText.paragraphs("a\nb\n\nc\n \t\n\n\nd")).containsExactly("a\nb", "c", "d");
        assertThat(UserText.paragraphs("")).isEmpty();
        assertThat(UserText.paragraphs("one")).containsExactly("one");
    }

    @Test
    void splitsAPageOfEmptyLinesQuickly() {
        StringBuilder text = new StringBuilder("a");
        for (int i = 0; i < UserText.MAX_LENGTH; i++) {
            text.append(i % 2 == 0 ? '\n' : ' ');
        }
        assertThat(UserText.paragraphs(text.append('b').toString())).containsExactly("a", "b");
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll String typed) {
        String once = UserText.normalize(typed);
        assertThat(UserText.normalize(once)).isEqualTo(once);
    }

    @Property
    void normalisedTextSurvivesUtf8(@ForAll String typed) {
        String text = UserText.normalize(typed);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(text).doesNotContain("\u0000").doesNotContain("\r");
    }
}
