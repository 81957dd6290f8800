package org.aftersale.shared.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftersale.shared.UserText;

/**
 * Days as addresses and forms send them, such as 2026-11-01, from 2000 until 2200: what no shop
 * means is no day, and nothing that is computed from one leaves the range of instants.
 */
public final class FormDays {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private FormDays() {}

    /**
     * @param typed blanks round it do not matter; null is no day
     */
    public static Optional<LocalDate> day(String typed) {
        String text = UserText.normalize(typed);
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
