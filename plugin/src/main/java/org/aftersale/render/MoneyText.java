package org.aftersale.render;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;

/** Formats an amount in its currency and the reader's locale: 1234 and USD give $12.34. */
public final class MoneyText {

    private static final int UNKNOWN_DIGITS = 2;

    private MoneyText() {}

    public static String of(long minor, String code, Locale locale) {
        return of(minor, code, currency -> format(currency, locale));
    }

    /**
     * @param formats of {@link #format}: making one takes longer than formatting with it
     */
    public static String of(long minor, String code, Function<Currency, NumberFormat> formats) {
        Currency currency = known(code);
        return currency == null
                ? BigDecimal.valueOf(minor, UNKNOWN_DIGITS).toPlainString() + " " + code
                : formats.apply(currency).format(BigDecimal.valueOf(minor, digits(currency)));
    }

    /** For one thread. */
    public static NumberFormat format(Currency currency, Locale locale) {
        int digits = digits(currency);
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        // the default is the digits of the locale's own currency; yen have none, dinars three
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
