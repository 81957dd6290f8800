package org.aftersale.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a sum that somebody typed: digits, and perhaps a point or a comma before the decimals. No
 * thousands are grouped, since {@code 1,234} is a thousand to some and a little over one to others.
 */
public final class TypedSum {

    private static final Pattern SUM = Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,12}))?");

    private TypedSum() {}

    /**
     * @param currency ISO 4217 code; it says how many decimals there may be
     * @return the sum, above zero; null where it was complained of
     */
    public static Amount read(String field, String typed, String currency, FieldErrors errors) {
        String sum = Words.tidy(typed);
        Matcher parts = SUM.matcher(sum);
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        if (sum.isEmpty()) {
            errors.add(field, "aftersale.error.sum.missing");
        } else if (!parts.matches()) {
            errors.add(field, "aftersale.error.sum.form", example(digits));
        } else if (parts.group(2) != null && parts.group(2).length() > digits) {
            errors.add(field, "aftersale.error.sum.decimals", currency, digits);
        } else {
            Amount amount = Amount.ofDecimal(new BigDecimal(sum.replace(',', '.')), currency);
            if (amount.getMinor() > 0) {
                return amount;
            }
            errors.add(field, "aftersale.error.sum.zero");
        }
        return null;
    }

    private static String example(int digits) {
        return BigDecimal.valueOf(125, 1).setScale(digits, RoundingMode.DOWN).toString();
    }
}
