package org.aftersale.refund;

import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.card;
import static org.aftersale.refund.computation.RefundCalculationFixture.giftCard;
import static org.aftersale.refund.computation.RefundCalculationFixture.paid;
import static org.aftersale.refund.computation.RefundCalculationFixture.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StorePayments;
import org.aftersale.host.StoreSales;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.computation.OrderMoneyReader;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.RefundCalculationFixture;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Amount;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.MessageReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An order of 200.00, half of it paid by card; a payout of 60.00 to the card was declined. */
class RefundActionsTest {

    private final RefundHistoryFixture notes = new RefundHistoryFixture();
    private final RefundActions acts = new RefundActions();
    private final Refund refund = new Refund();
    private final Payout payout = new Payout();
    private final StaffMember staff =
            new StaffMember(1, "agent", "Agent", Collections.<String>emptySet());
    private final InMemoryLedger order =
            paid(
                    SoldOrderFixture.in("EUR").line(MUGS, 2, 20_000),
                    card(31, 10_000),
                    giftCard(32, 10_000));

    @BeforeEach
    void aDeclinedPayout() {
        acts.record = notes.record();
        acts.ledger = mock(EntitlementLedger.class);
        acts.reader = mock(OrderMoneyReader.class);
        acts.sales = mock(StoreSales.class);
        acts.clock = Clock.systemUTC();
        acts.settling = new PayoutSettlement();
        acts.settling.record = acts.record;
        acts.settling.ledger = acts.ledger;
        acts.settling.payments = mock(StorePayments.class);
        acts.settling.clock = acts.clock;
        acts.settling.databaseClock = () -> 0;
        when(acts.sales.ofOrder(7)).thenReturn(Optional.of(order.getEntitlement().getOrder()));
        when(acts.reader.read(any())).thenAnswer(any -> order.money());
        refund.id = 3L;
        refund.payouts.add(payout);
        payout.refund = refund;
        payout.id = 8L;
        payout.orderId = 7;
        payout.method = PayoutMethodCode.GATEWAY;
        payout.paymentId = 21L;
        payout.captureId = 31L;
        payout.amount = 6000;
        payout.currency = "EUR";
        payout.callKey = "RF-2222-3333-1-1";
        payout.status = PayoutStatus.DECLINED;
    }

    @ParameterizedTest
    @EnumSource(
            value = PayoutAction.class,
            names = {"RETRY", "BY_HAND"})
    void refusesToRetryAboveWhatThePaymentHasLeft(PayoutAction act) {
        anotherRefundOf(6000);
        InvalidInputException refused =
                catchThrowableOfType(
                        () -> acts.perform(refund, payout, act, staff, ""),
                        InvalidInputException.class);
        assertThat(refused.getErrors().asMap())
                .containsOnlyKeys("words")
                .containsEntry(
                        "words",
                        Collections.singletonList(
                                MessageReference.of(
                                        "aftersale.error.refund.above",
                                        Amount.ofMinor(4000, "EUR"))));
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
        verify(acts.ledger, never()).commitAgain(any(), anyLong(), anyLong());
    }

    @Test
    void refusesToRetryAMissingPayment() {
        payout.captureId = 77L;
        assertThatThrownBy(() -> acts.perform(refund, payout, PayoutAction.RETRY, staff, ""))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void retriesUnderANewKeyWhileThePaymentCovers() {
        anotherRefundOf(4000);
        acts.perform(refund, payout, PayoutAction.RETRY, staff, "");
        assertThat(payout.status).isEqualTo(PayoutStatus.READY);
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-1-2");
        verify(acts.ledger).commitAgain(order.getEntitlement(), 8, 20_000);
        assertThat(notes.told).containsExactly("refund.ready");
    }

    @Test
    void convertsToStoreCreditWhateverThePaymentHasLeft() {
        anotherRefundOf(10_000);
        acts.perform(refund, payout, PayoutAction.TO_CREDIT, staff, "as agreed");
        assertThat(payout.status).isEqualTo(PayoutStatus.READY);
        assertThat(payout.method).isEqualTo(PayoutMethodCode.CREDIT);
        assertThat(payout.captureId).isNull();
    }

    @Test
    void refusesToRetryAnUnknownPayout() {
        payout.status = PayoutStatus.UNKNOWN;
        assertThatThrownBy(() -> acts.perform(refund, payout, PayoutAction.RETRY, staff, ""))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void cancellingADeclinedPayoutReleasesNothingAgain() {
        acts.perform(refund, payout, PayoutAction.CANCEL, staff, "");
        assertThat(payout.status).isEqualTo(PayoutStatus.CANCELLED);
        verify(acts.ledger, never()).release(anyLong(), anyLong());
    }

    @Test
    void cancellingAWaitingPayoutReleasesItsAmount() {
        payout.status = PayoutStatus.BY_HAND;
        acts.perform(refund, payout, PayoutAction.CANCEL, staff, "");
        verify(acts.ledger).release(7, 8);
    }

    private void anotherRefundOf(long amount) {
        order.book(RefundCalculationFixture.calculator().compute(order.money(), sum(amount)));
        assertThat(order.getPayouts()).hasSize(1);
    }
}
