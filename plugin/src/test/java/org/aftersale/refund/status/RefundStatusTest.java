package org.aftersale.refund.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RefundStatusTest {

    @Property(tries = 3_000, generation = GenerationMode.RANDOMIZED)
    void ignoresTheOrderAndNumberOfPayouts(
            @ForAll @NotEmpty @Size(max = 8) List<PayoutStatus> payouts) {
        RefundStatus status = RefundStatus.of(payouts);
        Collections.shuffle(payouts);
        assertThat(RefundStatus.of(payouts)).isEqualTo(status);
        assertThat(RefundStatus.of(EnumSet.copyOf(payouts))).isEqualTo(status);
    }

    @Property(tries = 3_000, generation = GenerationMode.RANDOMIZED)
    void isDoneExactlyWhenEveryPayoutIsFinal(@ForAll @NotEmpty Set<PayoutStatus> payouts) {
        boolean done =
                EnumSet.of(RefundStatus.PAID, RefundStatus.PARTLY_PAID, RefundStatus.CANCELLED)
                        .contains(RefundStatus.of(payouts));
        assertThat(done).isEqualTo(payouts.stream().allMatch(PayoutStatus::isFinal));
    }

    @Property(tries = 3_000, generation = GenerationMode.RANDOMIZED)
    void reflectsTheNextRequiredAction(@ForAll @NotEmpty Set<PayoutStatus> payouts) {
        assertThat(RefundStatus.of(payouts)).isEqualTo(expected(EnumSet.copyOf(payouts)));
    }

    /** The same rule stated differently: by elimination, step by step. */
    private static RefundStatus expected(EnumSet<PayoutStatus> left) {
        boolean paid = left.remove(PayoutStatus.PAID);
        boolean cancelled = left.remove(PayoutStatus.CANCELLED);
        if (left.isEmpty()) {
            return !paid
                    ? RefundStatus.CANCELLED
                    : cancelled ? RefundStatus.PARTLY_PAID : RefundStatus.PAID;
        }
        if (left.contains(PayoutStatus.PLANNED)) {
            return RefundStatus.WAITING;
        }
        left.remove(PayoutStatus.READY);
        left.remove(PayoutStatus.CALLING);
        return left.isEmpty() ? RefundStatus.PAYING : RefundStatus.ATTENTION;
    }

    @Test
    void needsAttentionWhenOneOfTwoPayoutsIsDeclined() {
        assertThat(RefundStatus.of(Arrays.asList(PayoutStatus.PAID, PayoutStatus.DECLINED)))
                .isEqualTo(RefundStatus.ATTENTION);
    }
}
