package org.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RemedyDeadlineTest {

    @Test
    void isTheEndOfTheDayInTheShopsZone() {
        RemedyDeadline deadline = new RemedyDeadline(14, ZoneId.of("Europe/Warsaw"));
        long decided = Instant.parse("2026-03-20T23:30:00Z").toEpochMilli();
        assertThat(Instant.ofEpochMilli(deadline.from(decided))).isEqualTo("2026-04-04T21:59:59Z");
    }
}
