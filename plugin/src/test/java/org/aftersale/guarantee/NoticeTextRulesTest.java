package org.aftersale.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://europa.eu/",
                "//europa.eu/",
                "/youreurope",
                "https:",
                "https:///path",
                "https://staff:secret@europa.eu/",
                "https://europa.eu/a b",
                "https://europa.eu/\"><script>",
                "europa.eu"
            })
    void refusesWhatIsNoAddressOfAWebPage(String typed) {
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> NoticeTextRules.check("", typed), InvalidInputException.class);
        assertThat(refused.getErrors().asMap()).containsOnlyKeys("link");
    }

    @Test
    void refusesWhatIsTooLong() {
        String words = String.join("", Collections.nCopies(1_001, "x"));
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> NoticeTextRules.check(words, "https://europa.eu/" + words),
                        InvalidInputException.class);
        assertThat(refused.getErrors().asMap()).containsOnlyKeys("alt", "link");
    }

    @Test
    void blankMeansTheTextsThatComeWithTheModule() {
        NoticeTextRules checked = NoticeTextRules.check(" \n", null);
        assertThat(checked.altText).isNull();
        assertThat(checked.link).isNull();
    }

    @Test
    void takesWordsAsALineAndAnAddress() {
        NoticeTextRules checked = NoticeTextRules.check("Says\nthis ", " https://europa.eu/x?y=1 ");
        assertThat(checked.altText).isEqualTo("Says this");
        assertThat(checked.link).isEqualTo("https://europa.eu/x?y=1");
    }
}
