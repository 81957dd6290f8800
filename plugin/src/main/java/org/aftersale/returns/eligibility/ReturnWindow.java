package org.aftersale.returns.eligibility;

import java.time.LocalDate;

/** How long goods can go back, and which day it is. */
public final class ReturnWindow {

    private final int days;
    private final LocalDate today;

    /**
     * @param days after the day of delivery, which does not count
     * @param today in the customer's time zone
     */
    public ReturnWindow(int days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    public int getDays() {
        return days;
    }

    public LocalDate getToday() {
        return today;
    }
}
