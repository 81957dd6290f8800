package org.aftersale.help.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are read as people see them. */
class AnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "en, re\u00ADfund, refund",
        "en, re\u2060fund, refund",
        "en, re\u200Bfund, refund",
        "en, \uFEFFrefund, refund",
        "en, re\u200Dfu\u00ADnd\u200C, refund",
        "en, re\u202Efund\u202C, refund",
        "pl, zwrot\u00ADy, zwroty",
        "de, Rück\u00ADgabe, Rückgabe",
        "es, devolu\u00ADción, devolución",
        "fr, rembour\u00ADsement, remboursement"
    })
    void findsAWordWhateverInvisibleSignsItHolds(String language, String typed, String word) {
        Analysis analysis = Analysis.of(language);
        assertThat(analysis.terms(typed)).isEqualTo(analysis.terms(word)).hasSize(1);
        assertThat(analysis.words(typed).get(0).written)
                .isEqualTo(analysis.words(word).get(0).written);
    }
}
