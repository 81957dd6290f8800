package org.aftersale.admin.refund;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/** How a sum is typed in somebody's language: what {@code TypedAmount} reads. */
public final class AmountExample {

    private AmountExample() {}

    /**
     * @param currency ISO 4217 code, which says how many places there are
     */
    public static String of(String currency, Locale locale) {
        int places = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        if (places == 0) {
            return "1234";
        }
        char sign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return "12" + sign + "3456789".substring(0, places);
    }
}
