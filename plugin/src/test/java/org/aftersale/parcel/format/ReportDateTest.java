package org.aftersale.parcel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as senders and spreadsheets write them. */
class ReportDateTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2026-02-29",
                "2026-13-01",
                "2026-11-25T24:30",
                "2026-11-25T",
                "31.11.2026",
                "25.11.26",
                "1999-12-31",
                "2200-01-01",
                "45986",
                "1764000000000",
                "2026-11-25T14:30+25:00",
                "2026-11-25T14:30[Mars/Olympus]",
                "٢٠٢٦-١١-٢٥",
                "25/11/2026"
            })
    void readsNothingElse(String text) {
        assertThat(ReportDate.parse(text, WARSAW)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/11/2026", "11/25/2026", " 5/6/26 10:00", "2026/11/25"})
    void tellsWhereDayAndMonthCannotBeToldApart(String text) {
        assertThat(ReportDate.isAmbiguous(text)).isTrue();
        assertThat(ReportDate.isAmbiguous("25.11.2026")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-25T11:00:00Z, true",
        "25.11.2026, 2026-11-25T11:00:00Z, true",
        "5.7.2026, 2026-07-05T10:00:00Z, true",
        "2026-11-25T14:30, 2026-11-25T13:30:00Z, false",
        "2026-11-25 14:30:05, 2026-11-25T13:30:05Z, false",
        "2026-11-25t14:30:05.250z, 2026-11-25T14:30:05.250Z, false",
        "2026-11-25T14:30:00+09:00, 2026-11-25T05:30:00Z, false",
        "2026-11-25T14:30-0500, 2026-11-25T19:30:00Z, false",
        "2026-11-25 14:30 +01:00, 2026-11-25T13:30:00Z, false",
        "2026-11-25T14:30-05:00[America/New_York], 2026-11-25T19:30:00Z, false",
        "25.11.2026 14:30, 2026-11-25T13:30:00Z, false",
        // the hour that the clocks leave out, and the one they have twice
        "2026-03-29T02:30, 2026-03-29T01:30:00Z, false",
        "2026-10-25T02:30, 2026-10-25T00:30:00Z, false",
    })
    void readsTheDocumentedFormats(String text, String instant, boolean wholeDay) {
        ReportDate date = ReportDate.parse(text, WARSAW);
        assertThat(date).as(text).isNotNull();
        assertThat(Instant.ofEpochMilli(date.getAt())).isEqualTo(Instant.parse(instant));
        assertThat(date.isWholeDay()).isEqualTo(wholeDay);
    }
}
