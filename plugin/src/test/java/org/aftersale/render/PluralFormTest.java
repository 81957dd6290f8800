package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pl; ONE; 1",
                "pl; FEW; 2 3 4 22 23 24 102 1002 1000004",
                "pl; MANY; 0 5 10 11 12 13 14 15 20 21 25 100 101 111 112 113 114 1000 1011 1012",
                "en; ONE; 1",
                "en; OTHER; 0 2 5 11 21 100",
                "de-AT; ONE; 1",
                "de-AT; OTHER; 0 2 21 101",
                "es-MX; ONE; 1",
                "es-MX; OTHER; 0 2 21 101",
                "fr; ONE; 0 1",
                "fr; OTHER; 2 21 101",
                "it; ONE; 1",
                "it; OTHER; 0 2"
            })
    void followsTheRulesOfTheLanguage(String language, PluralForm form, String numbers) {
        Locale locale = Locale.forLanguageTag(language);
        for (String number : numbers.split(" ")) {
            assertThat(PluralForm.of(Long.parseLong(number), locale)).as(number).isEqualTo(form);
        }
    }

    @ParameterizedTest
    @CsvSource({"pl", "en", "de", "es", "fr", "it"})
    void isAFormOfTheLanguage(String language) {
        Locale locale = new Locale(language);
        for (long n = 0; n < 2000; n++) {
            assertThat(PluralForm.formsOf(locale)).contains(PluralForm.of(n, locale));
        }
    }
}
