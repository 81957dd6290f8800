package org.aftersale.law;

import java.time.LocalDate;
import java.time.ZoneId;
import org.aftersale.law.calendar.Deadline;

/** From when to when a clock runs. */
public final class ClockSpan {

    private final Long start;
    private final Deadline deadline;
    private final ZoneId zone;

    private ClockSpan(Long start, Deadline deadline, ZoneId zone) {
        this.start = start;
        this.deadline = deadline;
        this.zone = zone;
    }

    /**
     * @param start epoch milliseconds
     */
    public static ClockSpan until(Deadline deadline, long start) {
        return new ClockSpan(start, deadline, deadline.getZone());
    }

    /**
     * @param start epoch milliseconds; null: not known
     */
    public static ClockSpan open(Long start, ZoneId zone) {
        return new ClockSpan(start, null, zone);
    }

    /** Epoch milliseconds; null: not known. */
    public Long getStart() {
        return start;
    }

    /** Epoch milliseconds of the first moment after it; null: open. */
    public Long getEnd() {
        return deadline == null ? null : deadline.getEnd();
    }

    /** Null: open. */
    public LocalDate getLastDay() {
        return deadline == null ? null : deadline.getLastDay();
    }

    public ZoneId getZone() {
        return zone;
    }

    @Override
    public String toString() {
        return start + ".." + getLastDay();
    }
}
