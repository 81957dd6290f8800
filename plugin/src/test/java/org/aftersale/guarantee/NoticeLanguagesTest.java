package org.aftersale.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeLanguagesTest {

    @Test
    void nothingAndNonsenseAreEnglish() {
        assertThat(new NoticeLanguages(null).all()).containsExactly("en");
        assertThat(new NoticeLanguages(" , <b>,x").all()).containsExactly("en");
    }

    @Test
    void theFirstIsTheShopsOwn() {
        NoticeLanguages languages = new NoticeLanguages("DE, pl de,fr");
        assertThat(languages.all()).containsExactly("de", "pl", "fr");
        assertThat(languages.byDefault()).isEqualTo("de");
    }
}
