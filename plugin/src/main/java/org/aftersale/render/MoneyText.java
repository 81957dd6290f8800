package org.aftersale.render;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Formats an amount in its currency and the reader's locale: 1234 and USD give $12.34. */
public final class MoneyText {

    private static final int UNKNOWN_DIGITS = 2;

    private MoneyText() {}

    public static String of(long minor, String code, Locale locale) {
        Currency currency = known(code);
        if (currency == null) {
            return BigDecimal.valueOf(minor, UNKNOWN_DIGITS).toPlainString() + " " + code;
        }
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        // the default is the digits of the locale's own currency; yen have none, dinars three
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minor, digits));
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
