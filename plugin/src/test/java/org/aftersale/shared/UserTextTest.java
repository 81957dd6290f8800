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
                "\uFFFE",
                "\u00AD",
                "\u2060",
                "\uFEFF",
                "\u2800",
                "\u3164",
                "\uFFA0",
                "\u115F\u1160",
                "\u034F",
                "\u061C\u200E\u200F",
                "\u202A\u202B\u202C\u202D\u202E",
                "\u2066\u2067\u2068\u2069",
                "\u200C\u200D",
                "\u180B\u180E\uFE0F",
                "\uDB40\uDC67\uDB40\uDC7F",
                "\uD834\uDD59",
                "\u2028\u2029\u1680\u202F\u205F",
                " \u00AD\n\u2800 \u200B\u3164"
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
    void trimsWhatIsNotSeenAroundTheText() {
        assertThat(UserText.normalize("\uFEFF\u00AD\u2800a\u3164\u2060")).isEqualTo("a");
    }

    @Test
    void keepsWhatMakesUpTheLastCharacter() {
        String flag = "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F";
        assertThat(UserText.normalize("\u2764\uFE0F")).isEqualTo("\u2764\uFE0F");
        assertThat(UserText.normalize(flag)).isEqualTo(flag);
    }

    @Test
    void joinsANameToOneLineAndKeepsItsDirection() {
        assertThat(UserText.line(" Ann\u00A0\n\t \u2800Lee ")).isEqualTo("Ann Lee");
        assertThat(UserText.line("invoice\u202Egpj.exe\u2066\u200F")).isEqualTo("invoicegpj.exe");
        assertThat(UserText.line("re\u00ADfund\u200B\uFEFF\u2060s")).isEqualTo("refunds");
        assertThat(UserText.line("\u202E\u00AD")).isEmpty();
        assertThat(UserText.line(null)).isEmpty();
        assertThat(UserText.name(null)).isNull();
    }

    @Test
    void keepsTheJoinersOfANameThatNeedsThem() {
        String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        assertThat(UserText.line(persian)).isEqualTo(persian);
    }

    @Property
    void aLineStaysALine(@ForAll String typed) {
        String once = UserText.line(typed);
        assertThat(UserText.line(once)).isEqualTo(once);
        assertThat(once).doesNotContain("\n", "\u202E", "  ");
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
