package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSumTest {

    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
    void nothingIsNoSum(String typed) {
        complains(typed, "USD", "missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "+1",
                "1e3",
                "0x10",
                "1,234.50",
                "1.234,50",
                "1 234",
                "1'234",
                "1.",
                ".5",
                "12 USD",
                "$12",
                "٣",
                "½",
                "twelve",
                "1.2.3",
                "1234567890123",
                "NaN",
                "1\u0000.5x"
            })
    void whatIsNotDigitsWithOnePointOrCommaIsNoSum(String typed) {
        complains(typed, "USD", "form");
    }

    @ParameterizedTest
    @CsvSource({"1.234, USD", "'1,234', EUR", "1.0, JPY", "1.00000, USD", "0.0001, KWD"})
    void moreDecimalsThanTheCurrencyHasAreNotRoundedAway(String typed, String currency) {
        complains(typed, currency, "decimals");
    }

    @ParameterizedTest
    @CsvSource({"0, USD", "0.00, USD", "'0,0', EUR", "000, JPY"})
    void zeroIsNoSum(String typed, String currency) {
        complains(typed, currency, "zero");
    }

    private void complains(String typed, String currency, String of) {
        assertThat(TypedSum.read("amount", typed, currency, errors)).isNull();
        assertThat(errors.asMap().get("amount"))
                .extracting(Text::getCode)
                .containsExactly("aftersale.error.sum." + of);
    }

    @ParameterizedTest
    @CsvSource({
        "12, USD, 1200",
        "12.5, USD, 1250",
        "'12,50', EUR, 1250",
        "' 12,50 ', EUR, 1250",
        "0.01, USD, 1",
        "1234, JPY, 1234",
        "1.234, KWD, 1234",
        "'1,2', KWD, 1200",
        "999999999999, USD, 99999999999900"
    })
    void pointAndCommaAreTheSame(String typed, String currency, long minor) {
        assertThat(TypedSum.read("amount", typed, currency, errors))
                .isEqualTo(Amount.ofMinor(minor, currency));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Property
    void aSumThatWasWrittenIsReadAsItWas(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long minor) {
        for (String currency : new String[] {"USD", "JPY", "KWD"}) {
            Amount sum = Amount.ofMinor(minor, currency);
            String written = sum.toDecimal().toPlainString();
            assertThat(TypedSum.read("amount", written, currency, new FieldErrors()))
                    .isEqualTo(sum);
        }
    }
}
