package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.IllegalTransitionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

class PayoutSettlementTest {

    private static final long NOW = 1_000_000;
    private static final long DATABASE_NOW = 5_000_000;
    private static final String KEY = "RF-2222-3333-1-1";

    private final RefundHistoryFixture notes = new RefundHistoryFixture();
    private final PayoutSettlement settling = new PayoutSettlement();
    private final Payout payout = new Payout();
    private final Refund refund = new Refund();

    @BeforeEach
    void aPayoutOnItsWay() {
        settling.record = notes.record();
        settling.ledger = mock(EntitlementLedger.class);
        settling.payments = mock(StorePayments.class);
        settling.clock = at(NOW);
        settling.databaseClock = () -> DATABASE_NOW;
        settling.withoutGateway = "hand";
        settling.late = new LatePayments();
        settling.late.settling = settling;
        settling.late.record = settling.record;
        settling.late.payments = settling.payments;
        settling.late.clock = settling.clock;
        settling.late.recommitment = mock(Recommitment.class);
        refund.id = 3L;
        refund.number = "RF-2222-3333";
        refund.payouts.add(payout);
        payout.refund = refund;
        payout.id = 8L;
        payout.orderId = 7;
        payout.method = PayoutMethodCode.GATEWAY;
        payout.paymentId = 21L;
        payout.captureId = 31L;
        payout.amount = 500;
        payout.currency = "EUR";
        payout.callKey = KEY;
        payout.status = PayoutStatus.CALLING;
        payout.calledAt = NOW;
        refund.project(0);
    }

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

    @ParameterizedTest
    @EnumSource(
            value = PayoutStatus.class,
            names = {"READY", "HELD", "DECLINED", "BY_HAND"})
    void takesALatePaymentOfAnEarlierAttemptForTheOutcomeUnlessItIsOnItsWay(PayoutStatus status) {
        settle(Kind.DECLINED);
        settling.renewCallKey(payout);
        payout.status = status;
        settle(Kind.PAID);
        assertThat(payout.status).isEqualTo(PayoutStatus.PAID);
        assertThat(payout.callKey).isEqualTo(KEY);
        assertThat(notes.last().getAction()).isEqualTo("paid-late");
        verify(settling.late.recommitment, times(status == PayoutStatus.DECLINED ? 1 : 0))
                .commit(payout);
        verify(settling.payments).record(any(GatewayCall.class), paid());
    }

    @Test
    void takesALatePaymentForTheOutcomeOfWhatWasToBecomeStoreCredit() {
        settle(Kind.DECLINED);
        settling.toCredit(payout);
        payout.status = PayoutStatus.READY;
        settle(Kind.PAID);
        assertThat(payout.status).isEqualTo(PayoutStatus.PAID);
        assertThat(payout.method).isEqualTo(PayoutMethodCode.GATEWAY);
        assertThat(payout.captureId).isEqualTo(31);
    }

    @Test
    void recordsALatePaymentOfWhatBecameStoreCreditInTheStore() {
        settle(Kind.DECLINED);
        settling.toCredit(payout);
        payout.status = PayoutStatus.PAID;
        settle(Kind.PAID);
        assertThat(payout.problem).isEqualTo("paid-late");
        ArgumentCaptor<GatewayCall> call = ArgumentCaptor.forClass(GatewayCall.class);
        verify(settling.payments).record(call.capture(), paid());
        assertThat(call.getValue().getCaptureId()).isEqualTo(31);
        assertThat(call.getValue().getKey()).isEqualTo(KEY);
    }

    @Test
    void flagsALatePaymentWhoseAmountWasRefundedOtherwiseWithItsReference() {
        settle(Kind.DECLINED);
        settling.renewCallKey(payout);
        doThrow(RefundExceedsEntitlementException.ofOrder("1", 500, 0, "EUR"))
                .when(settling.late.recommitment)
                .commit(payout);
        settle(Kind.PAID);
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
        assertThat(payout.problem).isEqualTo("paid-late");
        assertThat(notes.last().getAction()).isEqualTo("paid-late");
        assertThat(notes.last().getDetail()).isEqualTo(KEY + ": G-1");
    }

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
    void waitsForManualPaymentWithoutAGateway() {
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.BY_HAND);
        assertThat(payout.problem).isEqualTo("no-gateway");
        assertThat(notes.told).last().isEqualTo("refund.attention");
    }

    @Test
    void becomesStoreCreditWithoutAGatewayIfConfigured() {
        settling.withoutGateway = "credit";
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.READY);
        assertThat(payout.method).isEqualTo(PayoutMethodCode.CREDIT);
        assertThat(payout.captureId).isNull();
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-1-2");
        assertThat(notes.told).last().isEqualTo("refund.ready");
    }

    @Test
    void doesNotConvertStoreCreditIntoStoreCreditAgain() {
        settling.withoutGateway = "credit";
        payout.method = PayoutMethodCode.CREDIT;
        payout.captureId = null;
        settle(Kind.NO_GATEWAY);
        assertThat(payout.status).isEqualTo(PayoutStatus.BY_HAND);
        assertThat(notes.told).last().isEqualTo("refund.attention");
    }

    @Test
    void numbersKeysConsecutively() {
        payout.callKey = "RF-2222-3333-12-9";
        settling.renewCallKey(payout);
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-12-10");
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

    private static GatewayResult paid() {
        return argThat(answer -> answer.getKind() == Kind.PAID);
    }

    private void settle(Kind kind) {
        settling.settle(payout, KEY, GatewayResult.of(kind, "G-1", "so it said"));
    }

    private void assertHistory(String act, PayoutStatus from, String detail) {
        assertThat(notes.last().getAction()).isEqualTo(act);
        assertThat(notes.last().getFrom()).isEqualTo(from.name());
        assertThat(notes.last().getTo()).isEqualTo(payout.status.name());
        assertThat(notes.last().getDetail()).isEqualTo(detail);
    }

    private static Clock at(long millis) {
        return Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
