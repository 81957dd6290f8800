package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "usd", "DOLLAR"})
    void rejectsUnknownCurrencies(String code) {
        assertThatThrownBy(() -> Amount.ofMinor(1, code))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsADecimalThatOverflowsMinorUnits() {
        assertThatThrownBy(() -> Amount.ofDecimal(new BigDecimal("1e18"), "EUR"))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "19.99000, EUR, 1999",
        "0.00500, EUR, 1",
        "0.00499, EUR, 0",
        "-0.00500, EUR, -1",
        "1234, JPY, 1234",
        "1233.5, JPY, 1234",
        "1.2345, KWD, 1235",
        "1.2344, KWD, 1234",
        "0, USD, 0",
        "-19.99, USD, -1999"
    })
    void roundsTheHostsDecimalsHalfUpToTheCurrencysDigits(
            BigDecimal decimal, String currency, long minor) {
        assertThat(Amount.ofDecimal(decimal, currency).getMinor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"1999, EUR, 19.99", "-5, EUR, -0.05", "1999, JPY, 1999", "1999, KWD, 1.999"})
    void aDecimalHasTheCurrencysFractionDigits(long minor, String currency, String decimal) {
        assertThat(Amount.ofMinor(minor, currency).toDecimal()).isEqualTo(new BigDecimal(decimal));
        assertThat(Amount.ofMinor(minor, currency)).hasToString(decimal + ' ' + currency);
    }

    @Test
    void countsWholeUnitsInACurrencyWithoutFractionDigits() {
        assertThat(Amount.ofDecimal(new BigDecimal("7"), "XAU").getMinor()).isEqualTo(7);
    }

    @Test
    void differsFromTheSameNumberInAnotherCurrency() {
        assertThat(Amount.ofMinor(100, "EUR"))
                .isEqualTo(Amount.ofMinor(100, "EUR"))
                .hasSameHashCodeAs(Amount.ofMinor(100, "EUR"))
                .isNotEqualTo(Amount.ofMinor(100, "USD"))
                .isNotEqualTo(Amount.ofMinor(101, "EUR"))
                .isNotEqualTo("1.00 EUR");
    }

    @Test
    void addsSubtractsAndMultipliesWithinOneCurrency() {
        Amount ten = Amount.ofMinor(1000, "EUR");
        assertThat(ten.plus(Amount.ofMinor(1, "EUR"))).hasToString("10.01 EUR");
        assertThat(ten.minus(Amount.ofMinor(1, "EUR"))).hasToString("9.99 EUR");
        assertThat(ten.times(3)).hasToString("30.00 EUR");
        assertThat(ten.negate()).hasToString("-10.00 EUR");
        assertThat(ten.isZero()).isFalse();
        assertThat(ten.minus(ten).isZero()).isTrue();
        assertThatThrownBy(() -> ten.plus(Amount.ofMinor(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsOverflow() {
        Amount limit = Amount.ofMinor(Long.MAX_VALUE, "EUR");
        assertThatThrownBy(() -> limit.plus(Amount.ofMinor(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> limit.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void survivesARoundTripToADecimal(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L)
                    long minor) {
        for (String currency : new String[] {"EUR", "JPY", "KWD"}) {
            Amount amount = Amount.ofMinor(minor, currency);
            assertThat(Amount.ofDecimal(amount.toDecimal(), currency)).isEqualTo(amount);
        }
    }
}
