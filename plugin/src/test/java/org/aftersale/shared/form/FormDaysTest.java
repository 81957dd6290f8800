package org.aftersale.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDaysTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "+999999999-12-31",
                "-999999999-01-01",
                "+2026-11-01",
                "-2026-11-01",
                "12026-11-01",
                "1999-12-31",
                "2200-01-01",
                "9999-12-31",
                "0000-00-00",
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                "2026-11-01T00:00",
                "2026-11-01Z",
                "２０２６-11-01",
                "٢٠٢٦-11-01"
            })
    void rejectsAnythingButADayOfOurTimes(String typed) {
        assertThat(FormDays.day(typed)).isEmpty();
    }

    @Test
    void readsADay() {
        assertThat(FormDays.day("2026-11-01")).contains(LocalDate.of(2026, 11, 1));
        assertThat(FormDays.day(" 2028-02-29\n")).contains(LocalDate.of(2028, 2, 29));
        assertThat(FormDays.day("2000-01-01")).contains(LocalDate.of(2000, 1, 1));
        assertThat(FormDays.day("2199-12-31")).contains(LocalDate.of(2199, 12, 31));
    }
}
