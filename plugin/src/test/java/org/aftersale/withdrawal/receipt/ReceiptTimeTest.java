package org.aftersale.withdrawal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReceiptTimeTest {

    private final ReceiptTime warsaw = new ReceiptTime(ZoneId.of("Europe/Warsaw"));

    @Test
    void theHourThatAClockChangeRepeatsIsToldApartByItsOffset() {
        long first = Instant.parse("2026-10-25T00:30:00Z").toEpochMilli();
        long second = Instant.parse("2026-10-25T01:30:00Z").toEpochMilli();

        assertThat(warsaw.inShopZone(first, Locale.UK)).endsWith(", 02:30:00 (UTC+02:00)");
        assertThat(warsaw.inShopZone(second, Locale.UK)).endsWith(", 02:30:00 (UTC+01:00)");
    }

    @Test
    void utcIsTheSameForEverybody() {
        long at = Instant.parse("2026-08-05T12:03:09.999Z").toEpochMilli();

        assertThat(warsaw.inUtc(at)).isEqualTo("2026-08-05 12:03:09 UTC");
    }
}
