package org.aftersale.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.status.PayoutStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

/** A gateway pays after the payout was declined, renewed or turned into store credit. */
class LatePaymentTest extends PayoutSettlementTestBase {

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

    private static GatewayResult paid() {
        return argThat(answer -> answer.getKind() == Kind.PAID);
    }
}
