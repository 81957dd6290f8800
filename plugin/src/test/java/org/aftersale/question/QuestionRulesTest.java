package org.aftersale.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u2060\uFEFF", "\u2800", "\u3164", "\u202E\u2066", " \n"})
    void refusesASubjectWithNothingToSee(String typed) {
        assertThatThrownBy(() -> QuestionRules.check(QuestionRules.line(typed), "Where is it?"))
                .hasMessageContaining("aftersale.error.subject.empty");
    }

    @Test
    void takesDirectionControlsOutOfASubject() {
        assertThat(QuestionRules.line("My \u202Eredro\u202C\n is late"))
                .isEqualTo("My redro is late");
    }

    @Test
    void countsTheCharactersThatPeopleSee() {
        assertThatCode(() -> QuestionRules.check(times("\uD83E\uDDE6", 120), "?"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> QuestionRules.check(times("\uD83E\uDDE6", 121), "?"))
                .hasMessageContaining("[120, 121]");
    }

    @Test
    void refusesASubjectThatItsColumnDoesNotHold() {
        assertThatThrownBy(() -> QuestionRules.check("a" + times("\u0301", 300), "?"))
                .hasMessageContaining("aftersale.error.subject.long");
    }

    private static String times(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }
}
