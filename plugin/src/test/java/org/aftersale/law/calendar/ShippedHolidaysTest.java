package org.aftersale.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.aftersale.law.rule.EuMembers;
import org.junit.jupiter.api.Test;

class ShippedHolidaysTest {

    private final Holidays holidays = new ShippedHolidays();

    @Test
    void knowsNoHolidayOfACountryItHasNoRowsFor() {
        assertThat(holidays.isHoliday("US", LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(holidays.isHoliday(null, LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void everyMemberStateHasChristmasDayAndAZone() {
        for (String country : EuMembers.all()) {
            assertThat(holidays.isHoliday(country, LocalDate.of(2026, 12, 25)))
                    .as(country)
                    .isTrue();
            assertThat(new CountryZones().zoneOf(country, null)).as(country).isPresent();
        }
    }

    /** Dates published for those years; the two Easters differ, and once coincide. */
    @Test
    void computesBothEasters() {
        assertThat(Easter.western(2026)).isEqualTo("2026-04-05");
        assertThat(Easter.orthodox(2026)).isEqualTo("2026-04-12");
        assertThat(Easter.western(2024)).isEqualTo("2024-03-31");
        assertThat(Easter.orthodox(2024)).isEqualTo("2024-05-05");
        assertThat(Easter.western(2025)).isEqualTo("2025-04-20");
        assertThat(Easter.orthodox(2025)).isEqualTo("2025-04-20");
        assertThat(Easter.western(2038)).isEqualTo("2038-04-25");
    }

    @Test
    void aDayOfTheWeekIsTheFirstOnOrAfterItsDate() {
        assertThat(holidays.isHoliday("FI", LocalDate.of(2026, 6, 20))).isTrue();
        assertThat(holidays.isHoliday("FI", LocalDate.of(2027, 6, 26))).isTrue();
        assertThat(holidays.isHoliday("FI", LocalDate.of(2027, 6, 20))).isFalse();
        assertThat(holidays.isHoliday("DE", LocalDate.of(2026, 11, 18))).isTrue();
    }

    @Test
    void holidaysComeAndGoWithTheYears() {
        assertThat(holidays.isHoliday("PL", LocalDate.of(2024, 12, 24))).isFalse();
        assertThat(holidays.isHoliday("PL", LocalDate.of(2025, 12, 24))).isTrue();
        assertThat(holidays.isHoliday("DK", LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(holidays.isHoliday("DK", LocalDate.of(2024, 4, 26))).isFalse();
    }

    @Test
    void aSubstituteDaySkipsOtherHolidays() {
        // in 2021 both Christmas days of Ireland were on a weekend
        assertThat(LocalDate.of(2021, 12, 25).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(holidays.isHoliday("IE", LocalDate.of(2021, 12, 27))).isTrue();
        assertThat(holidays.isHoliday("IE", LocalDate.of(2021, 12, 28))).isTrue();
        assertThat(holidays.isHoliday("IE", LocalDate.of(2021, 12, 29))).isFalse();
    }

    @Test
    void islandsHaveTheirOwnZone() {
        CountryZones zones = new CountryZones();
        assertThat(zones.zoneOf("PT", "9000-001").get()).hasToString("Atlantic/Madeira");
        assertThat(zones.zoneOf("PT", "9500-001").get()).hasToString("Atlantic/Azores");
        assertThat(zones.zoneOf("PT", "1000-001").get()).hasToString("Europe/Lisbon");
        assertThat(zones.zoneOf("ES", " 38 001 ").get()).hasToString("Atlantic/Canary");
        assertThat(zones.zoneOf("US", "10001")).isEmpty();
    }
}
