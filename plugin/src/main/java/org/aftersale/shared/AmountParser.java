package org.aftersale.shared;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/**
 * Parses an amount as people type it: digits, the decimal separator of their language, no more
 * decimal places than the currency has. Nothing is guessed: a grouping separator, another
 * language's decimal separator or an extra decimal place is an error, never a different amount.
 */
public final class AmountParser {

    /** Why the input was rejected; each constant is the last part of a message key. */
    public enum Complaint {
        NOT_A_SUM,
        NEGATIVE,
        ZERO,
        TOO_PRECISE,
        TOO_LARGE
    }

    private static final int MAX_DIGITS = 15;

    private final Complaint error;
    private final long minor;

    private AmountParser(Complaint complaint, long minor) {
        this.error = complaint;
        this.minor = minor;
    }

    /**
     * @param typed null and blank are rejected
     * @param currency ISO 4217 code, which determines the number of decimal places
     */
    public static AmountParser read(String typed, Locale locale, String currency) {
        String text = typed == null ? "" : typed.replace('\u00A0', ' ').trim();
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return new AmountParser(Complaint.NEGATIVE, 0);
        }
        char sign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        int at = text.indexOf(sign);
        String whole = at < 0 ? text : text.substring(0, at);
        String places = at < 0 ? "" : text.substring(at + 1);
        if (!whole.matches("[0-9]+")
                || !places.matches("[0-9]*")
                || (at >= 0 && places.isEmpty())) {
            return new AmountParser(Complaint.NOT_A_SUM, 0);
        }
        return read(whole, places, digits(currency));
    }

    /**
     * The same for a field of a form.
     *
     * @return null if an error was added
     */
    public static Amount read(
            String field, String typed, Locale locale, String currency, FieldErrors errors) {
        if (UserText.normalize(typed).isEmpty()) {
            errors.add(field, "aftersale.error.sum.missing");
            return null;
        }
        AmountParser read = read(typed, locale, currency);
        if (read.error != null) {
            String code = read.error.name().toLowerCase(Locale.ROOT).replace('_', '-');
            errors.add(field, "aftersale.error.sum." + code, currency);
            return null;
        }
        return Amount.ofMinor(read.minor, currency);
    }

    private static AmountParser read(String whole, String places, int digits) {
        if (places.length() > digits) {
            return new AmountParser(Complaint.TOO_PRECISE, 0);
        }
        StringBuilder minor = new StringBuilder(whole).append(places);
        for (int i = places.length(); i < digits; i++) {
            minor.append('0');
        }
        String significant = minor.toString().replaceFirst("^0+", "");
        if (significant.length() > MAX_DIGITS) {
            return new AmountParser(Complaint.TOO_LARGE, 0);
        }
        return significant.isEmpty()
                ? new AmountParser(Complaint.ZERO, 0)
                : new AmountParser(null, Long.parseLong(significant));
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** Null if the input is valid. */
    public Complaint getError() {
        return error;
    }

    /** Minor units, above zero; 0 if the input was rejected. */
    public long getMinor() {
        return minor;
    }
}
