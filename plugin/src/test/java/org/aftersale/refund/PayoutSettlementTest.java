package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.IllegalTransitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outcome of a gateway call is recorded once, with its history and event. */
class PayoutSettlementTest extends PayoutSettlementTestBase {

    @Test
    void ignoresAReplyToAnotherAttempt() {
        payout.callKey = "RF-2222-3333-1-2";
        settle(Kind.DECLINED);
        assertThat(payout.status).isEqualTo(PayoutStatus.CALLING);
        verifyNoInteractions(settling.ledger, settling.payments);
        assertThat(notes.history).isEmpty();
        assertThat(notes.told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void settlesOnceWhenAReplyArrivesTwice(Kind kind) {
        settle(Kind.PAID);
        settle(kind);
        assertThat(payout.status).isEqualTo(PayoutStatus.PAID);
        assertThat(payout.problem).isNull();
        verify(settling.payments, times(1)).record(any(GatewayCall.class), any());
        verify(settling.ledger, never()).release(anyLong(), anyLong());
        assertThat(notes.told).containsExactly("refund.paid");
    }

    @Test
    void startsPendingPayoutsOnly() {
        payout.status = PayoutStatus.DECLINED;
        assertThatThrownBy(() -> settling.begin(payout, 1))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(payout.attempts).isZero();
    }

    @Test
    void recordsAnAttemptWithALeaseByTheDatabasesClock() {
        payout.status = PayoutStatus.READY;
        payout.problem = "declined";
        settling.begin(payout, 60_000);
        assertThat(payout.status).isEqualTo(PayoutStatus.CALLING);
        assertThat(payout.attempts).isEqualTo(1);
        assertThat(payout.calledAt).isEqualTo(NOW);
        assertThat(payout.nextAt).isEqualTo(DATABASE_NOW + 60_000);
        assertThat(payout.problem).isNull();
        assertHistory("called", PayoutStatus.READY, KEY);
    }

    @Test
    void recordsAPaidPayoutInTheStore() {
        when(settling.payments.record(any(), any())).thenReturn(99L);
        settle(Kind.PAID);
        assertThat(payout.status).isEqualTo(PayoutStatus.PAID);
        assertThat(payout.hostTransactionId).isEqualTo(99);
        assertThat(payout.paidAt).isEqualTo(NOW);
        assertThat(payout.reference).isEqualTo("G-1");
        assertThat(refund.status).isEqualTo(RefundStatus.PAID);
        assertThat(refund.paid).isEqualTo(500);
        assertHistory("paid", PayoutStatus.CALLING, "G-1");
    }

    @Test
    void recordsNothingInTheStoreWithoutACapture() {
        payout.captureId = null;
        payout.method = PayoutMethodCode.CREDIT;
        settle(Kind.PAID);
        assertThat(payout.status).isEqualTo(PayoutStatus.PAID);
        verifyNoInteractions(settling.payments);
    }

    @Test
    void releasesADeclinedAmount() {
        settle(Kind.DECLINED);
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
        assertThat(payout.problem).isEqualTo("declined");
        assertThat(refund.status).isEqualTo(RefundStatus.ATTENTION);
        verify(settling.ledger).release(7, 8);
        verify(settling.payments).record(any(), any());
        assertThat(notes.told).last().isEqualTo("refund.attention");
    }

    @Test
    void truncatesLongGatewayMessages() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            words.append('x');
        }
        settling.settle(payout, KEY, GatewayResult.of(Kind.DECLINED, null, words.toString()));
        assertThat(payout.answer).hasSize(1000);
    }

    private void assertHistory(String act, PayoutStatus from, String detail) {
        assertThat(notes.last().getAction()).isEqualTo(act);
        assertThat(notes.last().getFrom()).isEqualTo(from.name());
        assertThat(notes.last().getTo()).isEqualTo(payout.status.name());
        assertThat(notes.last().getDetail()).isEqualTo(detail);
    }
}
