package org.aftersale.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryBackoffTest {

    private final RetryBackoff pauses = new RetryBackoff();

    @Test
    void givesUpAfterTwentyFailures() {
        assertThat(pauses.exhausted(19)).isFalse();
        assertThat(pauses.exhausted(20)).isTrue();
        assertThat(pauses.exhausted(21)).isTrue();
    }

    @Test
    void delaysDoubleFromFiveSecondsToAnHour() {
        assertThat(pauses.afterFailure(1)).isEqualTo(5_000);
        assertThat(pauses.afterFailure(2)).isEqualTo(10_000);
        assertThat(pauses.afterFailure(10)).isEqualTo(2_560_000);
        assertThat(pauses.afterFailure(11)).isEqualTo(3_600_000);
    }

    @Property
    void noPauseIsShorterThanTheOneBeforeOrLongerThanAnHour(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE - 1) int failures) {
        assertThat(pauses.afterFailure(failures + 1))
                .isBetween(pauses.afterFailure(failures), 3_600_000L);
    }

    @Test
    void retriesLongerThanAMailServerOutageOfHalfADay() {
        long sum = 0;
        for (int failures = 1; failures < 20; failures++) {
            sum += pauses.afterFailure(failures);
        }
        assertThat(sum).isGreaterThan(6 * 3_600_000L);
    }
}
