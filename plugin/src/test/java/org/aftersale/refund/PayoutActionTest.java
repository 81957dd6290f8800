package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutActionTest {

    @ParameterizedTest
    @EnumSource(PayoutAction.class)
    void offersNoTransitionTheTableRejects(PayoutAction act) {
        for (PayoutStatus from : PayoutStatus.values()) {
            for (PayoutMethodCode way : PayoutMethodCode.values()) {
                if (act.isPossible(payout(from, way)) && act != PayoutAction.ASK_AGAIN) {
                    assertThat(PayoutStatus.TRANSITIONS.allows(from, act.to()))
                            .as(act + " from " + from)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PayoutAction.class)
    void offersNothingForPaidCancelledAndRunningPayouts(PayoutAction act) {
        for (PayoutMethodCode way : PayoutMethodCode.values()) {
            assertThat(act.isPossible(payout(PayoutStatus.PAID, way))).isFalse();
            assertThat(act.isPossible(payout(PayoutStatus.CANCELLED, way))).isFalse();
            assertThat(act.isPossible(payout(PayoutStatus.CALLING, way))).isFalse();
        }
    }

    @Test
    void neverRetriesAnUnknownPayoutBlindly() {
        Payout unknown = payout(PayoutStatus.UNKNOWN, PayoutMethodCode.GATEWAY);
        assertThat(PayoutAction.RETRY.isPossible(unknown)).isFalse();
        assertThat(PayoutAction.TO_CREDIT.isPossible(unknown)).isFalse();
        assertThat(PayoutAction.CANCEL.isPossible(unknown)).isFalse();
        assertThat(PayoutAction.ASK_AGAIN.isPossible(unknown)).isTrue();
    }

    @Test
    void retriesAGatewayOnlyIfThereIsOne() {
        assertThat(
                        PayoutAction.RETRY.isPossible(
                                payout(PayoutStatus.BY_HAND, PayoutMethodCode.HAND)))
                .isFalse();
        assertThat(
                        PayoutAction.RETRY.isPossible(
                                payout(PayoutStatus.BY_HAND, PayoutMethodCode.GATEWAY)))
                .isTrue();
    }

    @Test
    void doesNotConvertStoreCreditIntoStoreCredit() {
        assertThat(
                        PayoutAction.TO_CREDIT.isPossible(
                                payout(PayoutStatus.DECLINED, PayoutMethodCode.CREDIT)))
                .isFalse();
    }

    private static Payout payout(PayoutStatus status, PayoutMethodCode way) {
        Payout payout = new Payout();
        payout.status = status;
        payout.method = way;
        return payout;
    }
}
