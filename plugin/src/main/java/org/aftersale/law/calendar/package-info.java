/**
 * Calendars: public holidays and time zones of countries, and how a period becomes a deadline.
 *
 * <p>Stores may implement {@code Holidays}.
 */
package org.aftersale.law.calendar;
