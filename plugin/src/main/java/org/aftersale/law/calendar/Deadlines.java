package org.aftersale.law.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * Turns periods into deadlines: the day of the event is not counted, and the last day is counted
 * whole (Regulation (EEC, Euratom) No 1182/71, art. 3). A period of months or years ends on the day
 * with the number of the event's, or on the last day of a month that has no such day.
 */
public class Deadlines {

    /** Beyond it every date is nonsense; arithmetic on it must not fail all the same. */
    private static final long GREATEST_INSTANT = 253_402_300_799_999L; // the end of 9999

    /** More than any weekend with holidays around it: a calendar of holidays only is broken. */
    private static final int GREATEST_ROLL = 60;

    private final Holidays holidays;

    public Deadlines(Holidays holidays) {
        this.holidays = holidays;
    }

    /** The date of an instant (epoch milliseconds) in a zone. */
    public static LocalDate date(long instant, ZoneId zone) {
        long sane = Math.max(-GREATEST_INSTANT, Math.min(GREATEST_INSTANT, instant));
        return Instant.ofEpochMilli(sane).atZone(zone).toLocalDate();
    }

    /**
     * By when a customer has to act: if the last day is a Saturday, a Sunday or a public holiday of
     * the country, the next working day is the last one (the same regulation, art. 3(4)).
     */
    public Deadline ofCustomer(long event, Period period, String country, ZoneId zone) {
        LocalDate computed = date(event, zone).plus(period);
        LocalDate last = computed;
        for (int days = 0; days < GREATEST_ROLL && isFree(country, last); days++) {
            last = last.plusDays(1);
        }
        return new Deadline(last, computed, zone);
    }

    /**
     * By when the merchant has to act: never rolled over, and in the zone of the two in which the
     * period ends sooner.
     */
    public Deadline ofMerchant(long event, Period period, ZoneId customer, ZoneId store) {
        Deadline there = span(date(event, customer), period, customer);
        Deadline here = span(date(event, store), period, store);
        return here.getEnd() < there.getEnd() ? here : there;
    }

    /** How long something lasts; nobody has to act on its last day, so it is not rolled over. */
    public Deadline span(LocalDate first, Period period, ZoneId zone) {
        LocalDate last = first.plus(period);
        return new Deadline(last, last, zone);
    }

    private boolean isFree(String country, LocalDate day) {
        return Weekends.isWeekend(day) || holidays.isHoliday(country, day);
    }
}
