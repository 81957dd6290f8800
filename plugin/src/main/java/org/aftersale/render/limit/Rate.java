package org.aftersale.render.limit;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many in a period, all at once or spread over it: {@code 20/1h}. */
final class Rate {

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,6})/(\\d{1,4})([smhd])");

    private final int most;
    private final double seconds;

    private Rate(int most, double seconds) {
        this.most = most;
        this.seconds = seconds;
    }

    /**
     * @return null for no limit: null, empty or {@code 0}
     * @throws IllegalArgumentException that names the setting
     */
    static Rate of(String setting, String value) {
        String text = value == null ? "" : value.trim();
        if (text.isEmpty() || text.equals("0")) {
            return null;
        }
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches() || text.startsWith("0") || parts.group(2).matches("0+")) {
            throw new IllegalArgumentException(
                    setting + " is '" + text + "'; expected for example 20/1h, or nothing");
        }
        return new Rate(
                Integer.parseInt(parts.group(1)),
                unit(parts.group(3)).toSeconds(Long.parseLong(parts.group(2))));
    }

    private static TimeUnit unit(String letter) {
        switch (letter) {
            case "s":
                return TimeUnit.SECONDS;
            case "m":
                return TimeUnit.MINUTES;
            case "h":
                return TimeUnit.HOURS;
            default:
                return TimeUnit.DAYS;
        }
    }

    Rate times(int factor) {
        return new Rate(most * factor, seconds);
    }

    /** At once. */
    int most() {
        return most;
    }

    double perSecond() {
        return most / seconds;
    }
}
