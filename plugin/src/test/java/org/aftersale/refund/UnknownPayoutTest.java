package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Actor;
import org.junit.jupiter.api.Test;

/** A payout whose outcome nobody knows is asked about, and repeated under its own key. */
class UnknownPayoutTest extends PayoutSettlementTestBase {

    @Test
    void retriesUnderTheSameKeyUnlessTheGatewayItselfDeclinedIt() {
        payout.status = PayoutStatus.UNKNOWN;
        settling.foundUnpaid(
                payout,
                Actor.system(),
                "found-unpaid",
                GatewayResult.of(Kind.DECLINED, null, "so they said"));
        settling.renewCallKey(payout);
        settling.nextAttempt(payout);
        assertThat(payout.callKey).isEqualTo(KEY);
        assertThat(payout.earlierAttempts()).extracting(Payout::getCallKey).containsExactly(KEY);
        payout.status = PayoutStatus.CALLING;
        settle(Kind.DECLINED);
        settling.nextAttempt(payout);
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-1-2");
        assertThat(payout.earlierAttempts()).extracting(Payout::getCallKey).containsExactly(KEY);
    }

    @Test
    void believesTheGatewayThatKnowsNothingOfWhatAPersonFoundUnpaid() {
        payout.status = PayoutStatus.UNKNOWN;
        payout.unpaidById = 1L;
        settle(Kind.UNKNOWN);
        assertThat(payout.problem).isEqualTo("unpaid-claimed");
        settle(Kind.NOT_FOUND);
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
        assertThat(payout.isTakenForUnpaid()).isFalse();
        assertThat(payout.openKey).isEqualTo(KEY);
    }

    @Test
    void keepsAnUnknownAmountReserved() {
        settle(Kind.UNKNOWN);
        assertThat(payout.status).isEqualTo(PayoutStatus.UNKNOWN);
        assertThat(payout.problem).isEqualTo("unknown");
        verifyNoInteractions(settling.ledger, settling.payments);
        assertThat(notes.told).last().isEqualTo("refund.attention");
    }

    @Test
    void publishesAnUnknownOutcomeOnce() {
        settle(Kind.UNKNOWN);
        settle(Kind.UNKNOWN);
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.UNKNOWN);
        assertThat(notes.told).containsExactly("refund.attention");
    }

    @Test
    void backsOffInquiriesToAtMostSixHours() {
        settle(Kind.UNKNOWN);
        assertThat(payout.nextAt).isEqualTo(DATABASE_NOW + 15_000);
        settling.clock = at(NOW + 3_600_000);
        settle(Kind.UNKNOWN);
        assertThat(payout.nextAt).isEqualTo(DATABASE_NOW + 1_800_000);
        settling.clock = at(NOW + 90_000_000);
        settle(Kind.UNKNOWN);
        assertThat(payout.nextAt).isEqualTo(DATABASE_NOW + 21_600_000);
    }

    @Test
    void settlesAnUnknownPayoutAfterAnHour() {
        settle(Kind.UNKNOWN);
        settling.clock = at(NOW + 3_600_000);
        settle(Kind.PAID);
        assertThat(payout.status).isEqualTo(PayoutStatus.PAID);
        assertThat(payout.problem).isNull();
    }

    @Test
    void retriesACallThatNeverArrivedUnderTheSameKey() {
        settle(Kind.UNKNOWN);
        settle(Kind.NOT_FOUND);
        assertThat(payout.status).isEqualTo(PayoutStatus.READY);
        assertThat(payout.callKey).isEqualTo(KEY);
        assertThat(payout.problem).isNull();
        assertThat(payout.nextAt).isEqualTo(DATABASE_NOW + 15_000);
        verifyNoInteractions(settling.ledger);
        assertThat(notes.told).last().isEqualTo("refund.ready");
    }

    @Test
    void numbersKeysConsecutively() {
        payout.callKey = "RF-2222-3333-12-9";
        settling.renewCallKey(payout);
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-12-10");
    }
}
