package org.aftersale.law.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/** The end of a period: a last day, up to its last moment in some time zone. */
public final class Deadline {

    private final LocalDate lastDay;
    private final LocalDate computedDay;
    private final ZoneId zone;

    /**
     * @param lastDay after rolling over weekends and holidays
     * @param computedDay before that; the same if nothing was rolled over
     */
    Deadline(LocalDate lastDay, LocalDate computedDay, ZoneId zone) {
        this.lastDay = lastDay;
        this.computedDay = computedDay;
        this.zone = zone;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The last day by the calendar alone. */
    public LocalDate getComputedDay() {
        return computedDay;
    }

    /** Whether weekends or holidays moved the last day. */
    public boolean isRolledOver() {
        return !lastDay.equals(computedDay);
    }

    public ZoneId getZone() {
        return zone;
    }

    /** Epoch milliseconds of the first moment after the last day. */
    public long getEnd() {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
