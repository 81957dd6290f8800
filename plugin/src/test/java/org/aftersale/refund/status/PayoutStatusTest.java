package org.aftersale.refund.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.aftersale.shared.IllegalTransitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutStatusTest {

    private static final Set<String> LISTED =
            new HashSet<>(
                    Arrays.asList(
                            "PLANNED READY",
                            "PLANNED CANCELLED",
                            "READY CALLING",
                            "READY PAID",
                            "READY CANCELLED",
                            "CALLING PAID",
                            "CALLING DECLINED",
                            "CALLING UNKNOWN",
                            "CALLING BY_HAND",
                            "CALLING READY",
                            "UNKNOWN PAID",
                            "UNKNOWN DECLINED",
                            "UNKNOWN READY",
                            "DECLINED READY",
                            "DECLINED BY_HAND",
                            "DECLINED CANCELLED",
                            "DECLINED HELD",
                            "DECLINED PAID",
                            "HELD READY",
                            "HELD BY_HAND",
                            "HELD PAID",
                            "HELD DECLINED",
                            "BY_HAND PAID",
                            "BY_HAND READY",
                            "BY_HAND CANCELLED"));

    @ParameterizedTest
    @EnumSource(PayoutStatus.class)
    void rejectsUnlistedTransitions(PayoutStatus from) {
        for (PayoutStatus to : PayoutStatus.values()) {
            if (LISTED.contains(from + " " + to)) {
                PayoutStatus.TRANSITIONS.check(from, to);
            } else {
                assertThatThrownBy(() -> PayoutStatus.TRANSITIONS.check(from, to))
                        .isInstanceOf(IllegalTransitionException.class)
                        .hasMessage("PayoutStatus cannot move from " + from + " to " + to);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PayoutStatus.class,
            names = {"PAID", "CANCELLED"})
    void aFinalStatusAllowsNoTransition(PayoutStatus end) {
        assertThat(end.isFinal()).isTrue();
        assertThat(PayoutStatus.TRANSITIONS.from(end)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PayoutStatus.class,
            names = {"CALLING", "UNKNOWN", "PAID"})
    void refusesToCancelWhatTheGatewayMayHavePaid(PayoutStatus status) {
        assertThat(PayoutStatus.TRANSITIONS.allows(status, PayoutStatus.CANCELLED)).isFalse();
    }

    @Test
    void onlyDeclinedAndCancelledPayoutsDoNotCount() {
        EnumSet<PayoutStatus> counting = EnumSet.noneOf(PayoutStatus.class);
        for (PayoutStatus status : PayoutStatus.values()) {
            if (status.counts()) {
                counting.add(status);
            }
        }
        assertThat(EnumSet.complementOf(counting))
                .containsExactlyInAnyOrder(PayoutStatus.DECLINED, PayoutStatus.CANCELLED);
    }
}
