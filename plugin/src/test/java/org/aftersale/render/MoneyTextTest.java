package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234; USD; en-US; $12.34",
                "-1234; USD; en-US; -$12.34",
                "1234; JPY; en-US; ¥1,234",
                "1234567; KWD; en-US; KWD 1,234.567",
                "123456; EUR; de-DE; 1.234,56 €",
                "123456; PLN; pl-PL; 1234,56 zł",
                "0; USD; en-US; $0.00",
                "1234; NOPE; en-US; 12.34 NOPE"
            })
    void usesTheCurrencysDigitsInTheReadersLocale(
            long minor, String currency, String locale, String text) {
        String result = MoneyText.of(minor, currency, Locale.forLanguageTag(locale));
        // locale data uses several kinds of space and differs between Java versions
        assertThat(result.replaceAll("[\\u00a0\\u202f ]", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void keepsAllDigits() {
        assertThat(MoneyText.of(9007199254740993L, "USD", Locale.US))
                .isEqualTo("$90,071,992,547,409.93");
    }
}
