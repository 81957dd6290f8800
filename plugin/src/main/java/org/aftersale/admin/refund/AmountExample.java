package org.aftersale.admin.refund;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import org.aftersale.settings.AmountTable;

/** Amounts as typed in a locale; {@code AmountParser} can read them. */
public final class AmountExample {

    private AmountExample() {}

    /**
     * @param currency ISO 4217 code; determines the number of decimal places
     */
    public static String of(String currency, Locale locale) {
        int places = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        if (places == 0) {
            return "1234";
        }
        char separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return "12" + separator + "3456789".substring(0, places);
    }

    /** An amount in minor units as somebody would type it. */
    static String typed(long minor, String currency, Locale locale) {
        char separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return AmountTable.units(minor, currency).toPlainString().replace('.', separator);
    }
}
