package org.aftersale.help.insight;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The evaluated period and language. */
public final class InsightRange {

    /** The available periods, in days. */
    public static final List<Integer> DAYS = Collections.unmodifiableList(Arrays.asList(7, 30, 90));

    private static final int USUAL = 30;

    private final int days;
    private final String language;

    private InsightRange(int days, String language) {
        this.days = days;
        this.language = language;
    }

    /**
     * @param days as submitted; the default for an unavailable value
     * @param language without a country; null or an invalid value for all
     */
    public static InsightRange of(String days, String language) {
        boolean known = days != null && DAYS.stream().anyMatch(d -> days.equals(d.toString()));
        boolean one = language != null && language.matches("[a-z]{2,3}");
        return new InsightRange(known ? Integer.parseInt(days) : USUAL, one ? language : null);
    }

    public int getDays() {
        return days;
    }

    /** Null for all. */
    public String getLanguage() {
        return language;
    }
}
