package org.aftersale.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/** Days of the week. */
final class Weekends {

    private Weekends() {}

    /** Saturday or Sunday, as Regulation (EEC, Euratom) No 1182/71, art. 2(2), has it. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** By the first three letters of its English name. */
    static DayOfWeek weekday(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day of the week: " + letters));
    }
}
