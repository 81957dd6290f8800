package org.aftersale.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money: whole minor units (cents, yen, fils) and an ISO 4217 currency code. Nothing
 * in Aftersale calculates with fractions of a minor unit; the host's decimals are converted at its
 * edge.
 */
public final class Amount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long minor;
    private final String currency;

    private Amount(long minor, String currency) {
        this.minor = minor;
        this.currency = currency;
    }

    /** An amount of {@code minor} minor units in the currency with that ISO code. */
    public static Amount ofMinor(long minor, String currency) {
        return new Amount(minor, Currency.getInstance(currency).getCurrencyCode());
    }

    /**
     * Converts a decimal of the host's, which stores five decimal places. A fraction of a minor
     * unit is rounded half up, as the host's own Money does when it shows one.
     */
    public static Amount ofDecimal(BigDecimal value, String currency) {
        int digits = digits(currency);
        BigDecimal minor = value.setScale(digits, RoundingMode.HALF_UP).movePointRight(digits);
        return ofMinor(minor.longValueExact(), currency);
    }

    /** Whole minor units; negative for a charge. */
    public long getMinor() {
        return minor;
    }

    /** ISO 4217 code. */
    public String getCurrency() {
        return currency;
    }

    /** The amount as a decimal with as many places as the currency has. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /**
     * @throws IllegalArgumentException where the other is of another currency
     */
    public Amount plus(Amount other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(this + " and " + other);
        }
        return new Amount(Math.addExact(minor, other.minor), currency);
    }

    /**
     * @throws IllegalArgumentException where the other is of another currency
     */
    public Amount minus(Amount other) {
        return plus(other.negate());
    }

    public Amount times(int factor) {
        return new Amount(Math.multiplyExact(minor, (long) factor), currency);
    }

    public Amount negate() {
        return new Amount(Math.negateExact(minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount
                && ((Amount) other).minor == minor
                && ((Amount) other).currency.equals(currency);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minor) + currency.hashCode();
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString() + ' ' + currency;
    }
}
