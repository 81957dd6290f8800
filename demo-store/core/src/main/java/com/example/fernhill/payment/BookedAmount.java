package com.example.fernhill.payment;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.broadleafcommerce.common.money.Money;

/** An amount in the books: positive, and in whole minor units of its currency. */
public final class BookedAmount {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}([.][0-9]{1,10})?");

    private final long minor;
    private final Currency currency;

    private BookedAmount(long minor, Currency currency) {
        this.minor = minor;
        this.currency = currency;
    }

    /**
     * @param minor minor units, such as cents
     * @param currency ISO 4217
     */
    public static BookedAmount of(long minor, String currency) {
        if (minor <= 0) {
            throw new IllegalArgumentException("a sum must be more than nothing, not " + minor);
        }
        return new BookedAmount(minor, known(currency));
    }

    /**
     * @param plain in major units with a point, as the host writes sums: 12.50
     * @param currency ISO 4217
     * @throws IllegalArgumentException describing the problem: not a number, not positive, more
     *     decimals than the currency has, unknown currency
     */
    public static BookedAmount parse(String plain, String currency) {
        Currency known = known(currency);
        if (plain == null || !PLAIN.matcher(plain).matches()) {
            throw new IllegalArgumentException("not a sum of money: " + plain);
        }
        try {
            BigDecimal minor =
                    new BigDecimal(plain).movePointRight(known.getDefaultFractionDigits());
            return of(minor.longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too fine for " + currency + ": " + plain, e);
        }
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(String.valueOf(code));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a currency: " + code, e);
        }
    }

    /** In minor units. */
    public long getMinor() {
        return minor;
    }

    /** ISO 4217. */
    public String getCurrency() {
        return currency.getCurrencyCode();
    }

    public Money toMoney() {
        return money(minor, getCurrency());
    }

    /** For amounts that may be zero, such as a remainder. */
    static Money money(long minor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(BigDecimal.valueOf(minor, digits), currency);
    }

    boolean isSame(BookedAmount other) {
        return minor == other.minor && currency.equals(other.currency);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString()
                + ' '
                + getCurrency();
    }
}
