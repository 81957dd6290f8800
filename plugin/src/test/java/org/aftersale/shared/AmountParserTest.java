package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.aftersale.shared.AmountParser.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "abc",
                "1x",
                "x1",
                "1.2.3",
                ".",
                ",",
                "1.",
                ".50",
                "+1",
                "1e2",
                "0x10",
                "٣",
                "NaN",
                "Infinity",
                "€5",
                "5 €",
                "1 2",
                "’",
                "<script>"
            })
    void rejectsWhatIsNotAnAmount(String typed) {
        assertComplaint(typed, "en", "EUR", Complaint.NOT_A_SUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "−5", " -3", "\u00A0-3", "-0"})
    void rejectsNegativeAmounts(String typed) {
        assertComplaint(typed, "en", "EUR", Complaint.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource({"0, EUR", "0.00, EUR", "000, EUR", "0, JPY", "0.000, KWD"})
    void rejectsZero(String typed, String currency) {
        assertComplaint(typed, "en", currency, Complaint.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "10.001, en, EUR",
        "10.000, en, EUR",
        "0.001, en, USD",
        "1.0, en, JPY",
        "1.2345, en, KWD",
        "'10,001', pl, PLN",
        "'10,001', de, EUR",
        "'10,001', fr, EUR",
        "'1,5', de, JPY"
    })
    void rejectsMoreFractionDigitsThanTheCurrencyHas(
            String typed, String language, String currency) {
        assertComplaint(typed, language, currency, Complaint.TOO_PRECISE);
    }

    @ParameterizedTest
    @CsvSource({
        "'10,50', en",
        "10.50, de",
        "10.50, pl",
        "10.50, fr",
        "10.50, es",
        "'1,234', en",
        "'1,234.50', en",
        "1.234, de",
        "'1.234,50', de",
        "'1 234,50', pl",
        "1’234, de"
    })
    void rejectsForeignDecimalAndGroupingSeparators(String typed, String language) {
        assertComplaint(typed, language, "EUR", Complaint.NOT_A_SUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00A0234,50", "1\u202F234,50", "1 234,50"})
    void rejectsFrenchGroupingSeparators(String typed) {
        assertComplaint(typed, "fr", "EUR", Complaint.NOT_A_SUM);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234567890, EUR",
        "12345678901234567890, JPY",
        "10000000000000, EUR",
        "1000000000000000, JPY",
        "1000000000000, KWD"
    })
    void rejectsMoreThanFifteenDigits(String typed, String currency) {
        assertComplaint(typed, "en", currency, Complaint.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "10, en, EUR, 1000",
        "10.5, en, EUR, 1050",
        "10.50, en, USD, 1050",
        "0.01, en, EUR, 1",
        "007, en, EUR, 700",
        "'10,50', pl, PLN, 1050",
        "'10,5', de, EUR, 1050",
        "'0,99', fr, EUR, 99",
        "'10,50', es, EUR, 1050",
        "1234, en, JPY, 1234",
        "1.234, en, KWD, 1234",
        "'1,2', de, BHD, 1200",
        "7, en, XAU, 7",
        "9999999999999.99, en, EUR, 999999999999999",
        "00000000000000000000001, en, EUR, 100"
    })
    void readsTheLanguagesSeparatorAndTheCurrencysFractionDigits(
            String typed, String language, String currency, long minor) {
        AmountParser read = read(typed, language, currency);
        assertThat(read.getError()).isNull();
        assertThat(read.getMinor()).isEqualTo(minor);
    }

    @Test
    void ignoresSurroundingSpace() {
        assertThat(read(" 10,50\u00A0", "fr", "EUR").getMinor()).isEqualTo(1050);
    }

    @Test
    void readsTheDecimalPointOfSwissGerman() {
        Locale swiss = Locale.forLanguageTag("de-CH");
        assertThat(AmountParser.read("10.50", swiss, "CHF").getMinor()).isEqualTo(1050);
    }

    @Property
    void readsBackWhatAPageDisplays(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long minor) {
        for (String currency : new String[] {"EUR", "JPY", "KWD"}) {
            String text = Amount.ofMinor(minor, currency).toDecimal().toPlainString();
            assertThat(read(text, "en", currency).getMinor()).isEqualTo(minor);
            assertThat(read(text.replace('.', ','), "de", currency).getMinor()).isEqualTo(minor);
        }
    }

    @Property
    void neverReadsAnyInputAsZeroOrLess(@ForAll String typed) {
        AmountParser read = read(typed, "en", "EUR");
        assertThat(read.getError() == null).isEqualTo(read.getMinor() > 0);
    }

    private static AmountParser read(String typed, String language, String currency) {
        return AmountParser.read(typed, Locale.forLanguageTag(language), currency);
    }

    private static void assertComplaint(
            String typed, String language, String currency, Complaint error) {
        AmountParser read = read(typed, language, currency);
        assertThat(read.getError()).isEqualTo(error);
        assertThat(read.getMinor()).isZero();
    }
}
