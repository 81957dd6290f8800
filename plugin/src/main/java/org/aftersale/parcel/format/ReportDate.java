package org.aftersale.parcel.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as reports write it: {@code 2026-11-25}, {@code 2026-11-25T14:30}, with seconds, offset or
 * zone if wanted, or {@code 25.11.2026 14:30}. A time without an offset is in the shop's zone. A
 * day without a time stands for its noon: half a day from the true time at most, and the same day
 * in the zones nearby.
 */
public final class ReportDate {

    private static final int MAX_LENGTH = 80;
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,?[ ]+(.+))?");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4}.*");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd()
                    .appendPattern("[ ][XXX][XX][X]['['VV']']")
                    .toFormatter()
                    .withResolverStyle(ResolverStyle.STRICT);

    private final long at;
    private final boolean wholeDay;

    private ReportDate(long at, boolean wholeDay) {
        this.at = at;
        this.wholeDay = wholeDay;
    }

    /** Whether it is written with slashes: day and month cannot be told apart. */
    public static boolean isAmbiguous(String text) {
        return text.length() <= MAX_LENGTH && SLASHED.matcher(text.trim()).matches();
    }

    /**
     * Null if it cannot be read, or is no day of 2000 to 2199.
     *
     * @param zone of times without one
     */
    public static ReportDate parse(String text, ZoneId zone) {
        String trimmed = text.trim();
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
            return null;
        }
        try {
            String iso = iso(trimmed);
            return iso.indexOf('T') < 0
                    ? day(LocalDate.parse(iso), zone)
                    : moment(
                            FORMAT.parseBest(
                                    iso,
                                    ZonedDateTime::from,
                                    OffsetDateTime::from,
                                    LocalDateTime::from),
                            zone);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** With a T between day and time. */
    private static String iso(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            String day = dotted.group(3) + '-' + two(dotted.group(2)) + '-' + two(dotted.group(1));
            return dotted.group(4) == null ? day : day + 'T' + dotted.group(4).trim();
        }
        boolean spaced = text.length() > 10 && text.charAt(10) == ' ';
        return spaced || text.length() > 10 && text.charAt(10) == 't'
                ? text.substring(0, 10) + 'T' + text.substring(11).trim()
                : text;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }

    private static ReportDate day(LocalDate day, ZoneId zone) {
        return isOut(day)
                ? null
                : new ReportDate(
                        day.atTime(LocalTime.NOON).atZone(zone).toInstant().toEpochMilli(), true);
    }

    private static ReportDate moment(TemporalAccessor read, ZoneId zone) {
        if (isOut(LocalDate.from(read))) {
            return null;
        }
        Instant instant =
                read instanceof LocalDateTime
                        ? ((LocalDateTime) read).atZone(zone).toInstant()
                        : Instant.from(read);
        return new ReportDate(instant.toEpochMilli(), false);
    }

    private static boolean isOut(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST);
    }

    /** Epoch milliseconds. */
    public long getAt() {
        return at;
    }

    /** Whether it had no time. */
    public boolean isWholeDay() {
        return wholeDay;
    }
}
