package org.aftersale.law.calendar;

import java.time.LocalDate;

/** The public holidays of countries (bean {@code aftersaleHolidays}). */
public interface Holidays {

    /**
     * Whether a customer's deadline cannot end on that day because it is a public holiday. A
     * holiday of a part of the country counts, because the customer may live there.
     *
     * @param country ISO 3166-1 alpha-2; of an unknown one no holiday is known
     */
    boolean isHoliday(String country, LocalDate day);
}
