package org.aftersale.payout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutActTest {

    @ParameterizedTest
    @EnumSource(PayoutAct.class)
    void aButtonOffersNoMoveThatTheTableRefuses(PayoutAct act) {
        for (PayoutStatus from : PayoutStatus.values()) {
            for (WayCode way : WayCode.values()) {
                if (act.isPossible(payout(from, way)) && act != PayoutAct.ASK_AGAIN) {
                    assertThat(PayoutStatus.MOVES.allows(from, act.to()))
                            .as(act + " from " + from)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PayoutAct.class)
    void nothingCanBeDoneToWhatIsPaidCancelledOrOnItsWay(PayoutAct act) {
        for (WayCode way : WayCode.values()) {
            assertThat(act.isPossible(payout(PayoutStatus.PAID, way))).isFalse();
            assertThat(act.isPossible(payout(PayoutStatus.CANCELLED, way))).isFalse();
            assertThat(act.isPossible(payout(PayoutStatus.CALLING, way))).isFalse();
        }
    }

    @Test
    void whatIsUnknownIsNeverTriedAgainBlindly() {
        PayoutImpl unknown = payout(PayoutStatus.UNKNOWN, WayCode.GATEWAY);
        assertThat(PayoutAct.RETRY.isPossible(unknown)).isFalse();
        assertThat(PayoutAct.TO_CREDIT.isPossible(unknown)).isFalse();
        assertThat(PayoutAct.CANCEL.isPossible(unknown)).isFalse();
        assertThat(PayoutAct.ASK_AGAIN.isPossible(unknown)).isTrue();
    }

    @Test
    void aGatewayIsTriedAgainOnlyWhereThereIsOne() {
        assertThat(PayoutAct.RETRY.isPossible(payout(PayoutStatus.BY_HAND, WayCode.HAND)))
                .isFalse();
        assertThat(PayoutAct.RETRY.isPossible(payout(PayoutStatus.BY_HAND, WayCode.GATEWAY)))
                .isTrue();
    }

    @Test
    void storeCreditIsNotMadeIntoStoreCredit() {
        assertThat(PayoutAct.TO_CREDIT.isPossible(payout(PayoutStatus.DECLINED, WayCode.CREDIT)))
                .isFalse();
    }

    private static PayoutImpl payout(PayoutStatus status, WayCode way) {
        PayoutImpl payout = new PayoutImpl();
        payout.status = status;
        payout.way = way;
        return payout;
    }
}
