package org.aftersale.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.MessageReference;
import org.aftersale.shared.UserText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRulesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\r\n\t", "\u00A0\u200B", "\u0000"})
    void rejectsABlankMessage(String typed) {
        assertThat(refusal("reply", typed))
                .containsExactly(MessageReference.of("aftersale.error.reply.empty"));
        assertThat(refusal("note", typed))
                .containsExactly(MessageReference.of("aftersale.error.note.empty"));
    }

    @Test
    void rejectsOneCharacterTooManyAndNamesLengthAndLimit() {
        assertThat(refusal("reply", text(10_001)))
                .containsExactly(MessageReference.of("aftersale.error.reply.long", 10_000, 10_001));
    }

    @Test
    void rejectsAHundredThousandCharacters() {
        assertThat(refusal("note", text(100_000)))
                .containsExactly(MessageReference.of("aftersale.error.note.long", 10_000, 100_000));
    }

    @Test
    void acceptsTheLongestTextIgnoringSurroundingSpace() {
        assertThat(MessageRules.check("body", "reply", "  " + text(UserText.MAX_LENGTH) + "\n\n"))
                .isEqualTo(text(UserText.MAX_LENGTH));
    }

    @Test
    void normalisesTheText() {
        assertThat(MessageRules.check("body", "reply", " a\r\nb\u0000 ")).isEqualTo("a\nb");
    }

    private static List<MessageReference> refusal(String kind, String typed) {
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> MessageRules.check("body", kind, typed), InvalidInputException.class);
        assertThat(refused.getErrors().asMap().keySet()).containsExactly("body");
        return refused.getErrors().asMap().get("body");
    }

    private static String text(int length) {
        return String.join("", Collections.nCopies(length, "x"));
    }
}
