package org.aftersale.law.calendar;

import java.time.LocalDate;

/** Easter Sunday, as a date of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /** Of the Western churches, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate western(int year) {
        int a = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int h = (19 * a + century - century / 4 - moonShift + 15) % 30;
        int l = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - h - ofCentury % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Of the Orthodox churches: computed in the Julian calendar (Meeus). */
    static LocalDate orthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int days = d + e + 114;
        int julianAhead = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(julianAhead);
    }
}
