package org.aftersale.help.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.shared.FieldErrors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymRulesTest {

    private static FieldErrors check(String text) {
        FieldErrors errors = new FieldErrors();
        SynonymRules.check("groups_en", text, errors);
        return errors;
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "a,", ",", "a, , b", "a => b => c", "=> b", "a =>"})
    void rejectsLinesThatAreNotGroups(String line) {
        assertThat(check("parcel, package\n" + line).toString())
                .contains("aftersale.error.faq.synonyms.line")
                .contains("[2, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a remark", "a, b", "money back, refund", "a, b => c"})
    void acceptsGroupsCommentsAndEmptyText(String text) {
        assertThat(check(text).isEmpty()).isTrue();
    }

    @org.junit.jupiter.api.Test
    void rejectsOverlongWordsAndTooManyGroups() {
        String sentence = String.join(" ", Collections.nCopies(30, "word"));
        assertThat(check("a, " + sentence).isEmpty()).isFalse();
        String many = String.join("\n", Collections.nCopies(2001, "a, b"));
        assertThat(check(many).toString()).contains("synonyms.many");
    }
}
