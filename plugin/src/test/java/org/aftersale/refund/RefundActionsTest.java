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
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StorePayments;
import org.aftersale.host.StoreSales;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.allowance.Allowances;
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
            new StaffMember(
                    1, "agent", "Agent", Collections.singleton(Permission.PAY_REFUNDS.authority()));
    private final StaffMember second =
            new StaffMember(
                    2,
                    "second",
                    "Second",
                    Collections.singleton(Permission.APPROVE_REFUNDS.authority()));
    private final Allowances allowances = mock(Allowances.class);
    private final InMemoryLedger order =
            paid(
                    SoldOrderFixture.in("EUR").line(MUGS, 2, 20_000),
                    card(31, 10_000),
                    giftCard(32, 10_000));

    @BeforeEach
    void aDeclinedPayout() {
        acts.record = notes.record();
        acts.ledger = mock(EntitlementLedger.class);
        acts.allowances = allowances;
        acts.clock = Clock.systemUTC();
        acts.settling = new PayoutSettlement();
        acts.settling.record = acts.record;
        acts.settling.ledger = acts.ledger;
        acts.settling.payments = mock(StorePayments.class);
        acts.settling.clock = acts.clock;
        acts.settling.databaseClock = () -> 0;
        Recommitment recommitment = new Recommitment();
        recommitment.ledger = acts.ledger;
        recommitment.reader = mock(OrderMoneyReader.class);
        recommitment.sales = mock(StoreSales.class);
        when(recommitment.sales.ofOrder(7))
                .thenReturn(Optional.of(order.getEntitlement().getOrder()));
        when(recommitment.reader.read(any())).thenAnswer(any -> order.money());
        acts.reactivation = new Reactivation();
        acts.reactivation.settling = acts.settling;
        acts.reactivation.recommitment = recommitment;
        acts.reactivation.allowances = allowances;
        acts.reactivation.clock = acts.clock;
        when(allowances.allow(any(), anyLong(), any(), any())).thenReturn(true);
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
        payout.responsibleId = 1L;
        payout.status = PayoutStatus.DECLINED;
        refund.project(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = PayoutAction.class,
            names = {"RETRY", "BY_HAND", "TO_CREDIT"})
    void holdsWhatIsAboveTheLimitOfWhoeverWantsItUntilASecondPersonApproves(PayoutAction act) {
        when(allowances.allow(staff, 0, 7L, payout.getAmount())).thenReturn(false);
        acts.perform(refund, payout, act, staff, "as agreed");
        assertThat(payout.status).isEqualTo(PayoutStatus.HELD);
        assertThat(payout.method).isEqualTo(PayoutMethodCode.GATEWAY);
        assertThat(notes.told).containsExactly("refund.attention");
        verify(acts.ledger).commitAgain(order.getEntitlement(), 8, 20_000);
        acts.approve(refund, second);
        assertThat(payout.status).isEqualTo(act.to());
        assertThat(payout.responsibleId).isNull();
        assertThat(payout.callKey).isEqualTo("RF-2222-3333-1-2");
        assertThat(payout.method == PayoutMethodCode.CREDIT)
                .isEqualTo(act == PayoutAction.TO_CREDIT);
    }

    /** Accounts may have been joined since: the limit holds for both customers. */
    @Test
    void holdsWhatIsAboveTheLimitForTheOrdersPresentCustomer() {
        long present = order.getEntitlement().getOrder().getCustomerId();
        refund.customerId = present + 1;
        when(allowances.allow(staff, present, 7L, payout.getAmount())).thenReturn(false);
        acts.perform(refund, payout, PayoutAction.RETRY, staff, "");
        assertThat(payout.status).isEqualTo(PayoutStatus.HELD);
    }

    @Test
    void leavesARejectedRetryDeclined() {
        when(allowances.allow(staff, 0, 7L, payout.getAmount())).thenReturn(false);
        acts.perform(refund, payout, PayoutAction.RETRY, staff, "");
        acts.reject(refund, second, "Ask me first");
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
        verify(acts.ledger).release(7, 8);
        assertThatThrownBy(() -> acts.approve(refund, second))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void retriesWhatASecondPersonApprovedWithoutAskingAgain() {
        when(allowances.allow(any(), anyLong(), any(), any())).thenReturn(false);
        payout.responsibleId = null;
        acts.perform(refund, payout, PayoutAction.RETRY, staff, "");
        assertThat(payout.status).isEqualTo(PayoutStatus.READY);
        assertThat(payout.responsibleId).isNull();
    }

    @Test
    void countsARetryAsTheActOfWhoeverRetries() {
        payout.responsibleId = 9L;
        acts.perform(refund, payout, PayoutAction.RETRY, staff, "");
        assertThat(payout.responsibleId).isEqualTo(1);
    }

    @Test
    void takesNobodysWordAloneThatAPayoutWasNotPaid() {
        payout.status = PayoutStatus.UNKNOWN;
        acts.perform(refund, payout, PayoutAction.FOUND_UNPAID, staff, "says the hotline");
        assertThat(payout.status).isEqualTo(PayoutStatus.UNKNOWN);
        assertThat(payout.nextAt).as("the gateway is asked at once").isZero();
        assertThatThrownBy(
                        () -> acts.perform(refund, payout, PayoutAction.FOUND_UNPAID, staff, "x"))
                .isInstanceOf(IllegalTransitionException.class);
        verify(acts.ledger, never()).release(anyLong(), anyLong());
        acts.perform(refund, payout, PayoutAction.FOUND_UNPAID, second, "seen in the bank’s list");
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
        acts.perform(refund, payout, PayoutAction.RETRY, staff, "");
        assertThat(payout.callKey).as("the gateway may know it").isEqualTo("RF-2222-3333-1-1");
    }

    @Test
    void takesTheWordOfWhoeverHasNoLimitAtTheSecondPress() {
        when(allowances.isUnlimited(staff, "EUR")).thenReturn(true);
        payout.status = PayoutStatus.UNKNOWN;
        acts.perform(refund, payout, PayoutAction.FOUND_UNPAID, staff, "says the hotline");
        assertThat(payout.status).isEqualTo(PayoutStatus.UNKNOWN);
        acts.perform(refund, payout, PayoutAction.FOUND_UNPAID, staff, "and their list");
        assertThat(payout.status).isEqualTo(PayoutStatus.DECLINED);
    }

    @Test
    void paysNoMoreThanTheLatePaymentInAnyOtherWay() {
        payout.problem = PayoutAction.PAID_LATE;
        for (PayoutAction act : PayoutAction.values()) {
            boolean pays = act.to() == PayoutStatus.READY || act.to() == PayoutStatus.BY_HAND;
            assertThat(pays && acts.isPossible(act, payout, staff)).as("%s", act).isFalse();
        }
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
