package org.aftersale.settings;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Amounts by row and currency, such as the limits of roles: {@code ROLE_ADMIN=1000 USD/900
 * EUR,ROLE_OWNER=unlimited}. Immutable.
 */
public final class AmountTable {

    /** An amount that no other exceeds. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /** In place of a currency: all of them. */
    public static final String ANY = "";

    private static final String UNLIMITED_WORD = "unlimited";

    private static final Pattern AMOUNT =
            Pattern.compile("(unlimited|\\d{1,12}(?:\\.\\d{1,3})?)(?:\\s+([A-Z]{3}))?");

    private final Map<String, Map<String, Long>> rows;

    /**
     * @param rows minor units by row and currency; zero is as good as none
     */
    AmountTable(Map<String, Map<String, Long>> rows) {
        Map<String, Map<String, Long>> copy = new TreeMap<String, Map<String, Long>>();
        rows.forEach(
                (row, amounts) -> {
                    Map<String, Long> own = new TreeMap<String, Long>(amounts);
                    own.values().removeIf(amount -> amount == 0);
                    if (!own.isEmpty()) {
                        copy.put(row, Collections.unmodifiableMap(own));
                    }
                });
        this.rows = Collections.unmodifiableMap(copy);
    }

    /**
     * @param usualCurrency of amounts that name none; ISO 4217
     * @throws IllegalArgumentException if the text cannot be read: no amount is guessed
     */
    static AmountTable parse(String text, String usualCurrency) {
        Map<String, Map<String, Long>> rows = new TreeMap<String, Map<String, Long>>();
        for (String part : text.split(",")) {
            if (!part.trim().isEmpty()) {
                readRow(part.trim(), usualCurrency, rows);
            }
        }
        return new AmountTable(rows);
    }

    private static void readRow(
            String part, String usualCurrency, Map<String, Map<String, Long>> rows) {
        String[] pair = part.split("=", -1);
        if (pair.length != 2 || pair[0].trim().isEmpty()) {
            throw unreadable(part);
        }
        Map<String, Long> amounts =
                rows.computeIfAbsent(pair[0].trim(), row -> new TreeMap<String, Long>());
        for (String amount : pair[1].split("/", -1)) {
            Matcher matcher = AMOUNT.matcher(amount.trim());
            if (!matcher.matches()) {
                throw unreadable(part);
            }
            boolean unlimited = matcher.group(1).equals(UNLIMITED_WORD);
            String currency = matcher.group(2);
            if (currency == null) {
                currency = unlimited ? ANY : usualCurrency;
            }
            amounts.put(currency, unlimited ? UNLIMITED : minor(matcher.group(1), currency, part));
        }
    }

    private static long minor(String number, String currency, String part) {
        try {
            return new BigDecimal(number).movePointRight(digits(currency)).longValueExact();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unreadable(part);
        }
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static IllegalArgumentException unreadable(String part) {
        return new IllegalArgumentException("at '" + part + "'");
    }

    /** Minor units; 0 if there is none, {@link #UNLIMITED} for any amount. */
    public long of(String row, String currency) {
        Map<String, Long> amounts = rows.getOrDefault(row, Collections.<String, Long>emptyMap());
        return Math.max(amounts.getOrDefault(ANY, 0L), amounts.getOrDefault(currency, 0L));
    }

    /** What the row says of exactly this currency, or of {@link #ANY}. */
    public long cell(String row, String currency) {
        return rows.getOrDefault(row, Collections.<String, Long>emptyMap())
                .getOrDefault(currency, 0L);
    }

    /** Those with an amount, in alphabetical order. */
    public Set<String> rows() {
        return rows.keySet();
    }

    /** Those of any amount, in alphabetical order; without {@link #ANY}. */
    public Set<String> currencies() {
        Set<String> all = new TreeSet<String>();
        rows.values().forEach(amounts -> all.addAll(amounts.keySet()));
        all.remove(ANY);
        return all;
    }

    /** An amount in its units, such as 1000 or 0.50. */
    public static BigDecimal units(long minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + '=' + text(row.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String text(Map<String, Long> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> text(amount.getKey(), amount.getValue()))
                .collect(Collectors.joining("/"));
    }

    private static String text(String currency, long minor) {
        String amount =
                minor == UNLIMITED ? UNLIMITED_WORD : units(minor, currency).toPlainString();
        return (amount + ' ' + currency).trim();
    }
}
