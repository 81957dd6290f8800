package org.aftersale.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.apache.commons.csv.CSVRecord;

/** One line of the file of holidays: a day that returns every year. */
final class HolidayRule {

    private final String country;
    private final String day;
    private final int from;
    private final int to;
    private final String moves;

    HolidayRule(CSVRecord row) {
        this.country = row.get("country");
        this.day = row.get("day");
        this.from = year(row.get("from"), Integer.MIN_VALUE);
        this.to = year(row.get("to"), Integer.MAX_VALUE);
        this.moves = row.get("moves");
        in(2000);
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    String getCountry() {
        return country;
    }

    boolean isKept(int year) {
        return from <= year && year <= to;
    }

    /** Whether the next working day is free as well if the holiday is on that day of the week. */
    boolean moves(LocalDate holiday) {
        DayOfWeek weekday = holiday.getDayOfWeek();
        return moves.equals("SUNDAY") && weekday == DayOfWeek.SUNDAY
                || moves.equals("WEEKEND") && Weekends.isWeekend(holiday);
    }

    /**
     * Its date in that year: {@code 05-01}; {@code EASTER+1} and {@code ORTHODOX-2}, in days from
     * Easter Sunday; {@code SAT 06-20}, the first such day of the week on or after that date.
     */
    LocalDate in(int year) {
        if (day.startsWith("EASTER")) {
            return Easter.western(year).plusDays(Integer.parseInt(day.substring(6)));
        }
        if (day.startsWith("ORTHODOX")) {
            return Easter.orthodox(year).plusDays(Integer.parseInt(day.substring(8)));
        }
        LocalDate date = MonthDay.parse("--" + day.substring(day.length() - 5)).atYear(year);
        return day.length() == 5
                ? date
                : date.with(TemporalAdjusters.nextOrSame(Weekends.weekday(day.substring(0, 3))));
    }
}
