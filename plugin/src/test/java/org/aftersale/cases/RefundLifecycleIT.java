package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.aftersale.cases.InMemoryGateway.Mood;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refunds from the preview to the host's own record of them. */
class RefundLifecycleIT extends RefundTestBase {

    @ParameterizedTest
    @CsvSource({
        "-1.00, negative",
        "0.00, zero",
        "1.234, too-precise",
        "'1,50', not-a-sum",
        "'1,000.00', not-a-sum",
        "ten, not-a-sum",
        "999999999999999999, too-large"
    })
    void rejectsInvalidAmountsAndWritesNothing(String typed, String code) {
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, typed).build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("aftersale.error.sum." + code);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
    }

    @Test
    void rejectsAnAmountInAnotherCurrency() {
        assertThatThrownBy(() -> refunds.preview(payer, about(paid).amount("1.00", "EUR").build()))
                .hasMessageContaining("aftersale.error.sum.currency");
    }

    @Test
    void rejectsAnAmountAboveTheRefundableAmountAndNamesIt() {
        ask(payer, sum(paid, "60.00"));
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, "60.00").build()))
                .hasMessageContaining("aftersale.error.refund.above")
                .hasMessageContaining("40.99 USD");
    }

    @Test
    void rejectsEmptyExcessiveAndUnknownSelections() {
        assertThatThrownBy(() -> refunds.preview(payer, about(paid).build()))
                .hasMessageContaining("aftersale.error.refund.pick");
        assertThatThrownBy(
                        () ->
                                refunds.preview(
                                        payer, about(paid).quantity(paid.line(1, 1), "2").build()))
                .hasMessageContaining("aftersale.error.refund.quantity");
        assertThatThrownBy(
                        () -> refunds.preview(payer, about(paid).quantity("UNIT-1-1", "1").build()))
                .hasMessageContaining("aftersale.error.refund.quantity");
    }

    @Test
    void answersNotFoundForAnUnknownOrder() {
        assertThatThrownBy(() -> refunds.orderMoney(payer, "NO-SUCH"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesWithoutThePermissionEvenIfRevokedAfterThePreview() {
        StaffMember viewer = staff(-40, "viewer", "ROLE_ADMIN", Permission.READ_REFUNDS);
        assertThatThrownBy(() -> refunds.preview(viewer, sum(paid, "1.00").build()))
                .isInstanceOf(PermissionDeniedException.class);
        ComputedRefund seen = refunds.preview(payer, sum(paid, "1.00").build());
        StaffMember demoted = staff(payer.getId(), "payer", "ROLE_ADMIN", Permission.READ_REFUNDS);
        RefundRequest request = sum(paid, "1.00").preview("k-demoted", seen.getDigest()).build();
        assertThatThrownBy(() -> refunds.issue(demoted, request))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
    }

    @Test
    void paysThePreviewedAmountAndRecordsItInTheHost() {
        ComputedRefund seen = refunds.preview(payer, two().build());
        String number = ask(payer, two());
        assertThat(status(number)).isEqualTo("PAYING");
        deliverAll();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(books.total().movePointRight(2).longValueExact()).isEqualTo(seen.getTotal());
        assertThat(paid.refundedByTheHost()).isEqualTo(seen.getTotal());
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL - seen.getTotal());
    }

    private RefundRequest.Draft two() {
        // the first of the three has the remaining cent of the discount and forms a row of its own
        return about(paid).quantity(paid.line(0, 2), "2");
    }

    @Test
    void createsOneRefundWhenAFormIsSubmittedTwice() {
        String digest = refunds.preview(payer, two().build()).getDigest();
        RefundRequest form = two().preview(UUID.randomUUID().toString(), digest).build();
        String first = refunds.issue(payer, form).getNumber();
        assertThat(refunds.issue(payer, form).getNumber()).isEqualTo(first);
        deliverAll();
        assertThat(books.calls).hasSize(1);
    }

    @Test
    void rejectsARefundThatDiffersFromItsPreview() {
        String digest = refunds.preview(payer, sum(paid, "10.00").build()).getDigest();
        ask(payer, sum(paid, "5.00"));
        RefundRequest late =
                sum(paid, "10.00").preview(UUID.randomUUID().toString(), digest).build();
        assertThatThrownBy(() -> refunds.issue(payer, late))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL - 500);
    }

    @Test
    void refundsTheSameTotalUnitByUnitAsAllAtOnce() {
        for (int unit = 1; unit <= 3; unit++) {
            ask(payer, about(paid).quantity(paid.line(0, unit), "1"));
        }
        deliverAll();
        assertThat(paid.refundedByTheHost()).isEqualTo(5997 - 1000 + 412);
        ask(payer, sum(paid, "46.90"));
        deliverAll();
        assertThat(left(paid)).isZero();
        assertThatThrownBy(() -> refunds.preview(payer, sum(paid, "0.01").build()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void releasesADeclinedAmountAndRetriesItUnderANewKey() {
        books.mood = Mood.DECLINES;
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        assertThat(status(number)).isEqualTo("ATTENTION");
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
        books.mood = Mood.WELL;
        act(number, PayoutAction.RETRY, "");
        deliverAll();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(books.calls).doesNotHaveDuplicates().hasSize(2);
        assertThat(paid.refundedByTheHost()).isEqualTo(6000);
    }

    @Test
    void refusesToRetryADeclinedAmountThatWasRefundedOtherwise() {
        books.mood = Mood.DECLINES;
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        books.mood = Mood.WELL;
        ask(payer, sum(paid, "60.00"));
        deliverAll();
        assertThatThrownBy(() -> act(number, PayoutAction.RETRY, ""))
                .isInstanceOf(InvalidInputException.class);
        act(number, PayoutAction.CANCEL, "");
        assertThat(status(number)).isEqualTo("CANCELLED");
        assertThat(left(paid)).isEqualTo(4099);
    }

    @Test
    void looksUpALostReplyAndNeverRepeatsTheCall() {
        books.mood = Mood.LOSES_THE_ANSWER;
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY UNKNOWN 60.00 USD");
        assertThat(left(paid)).isEqualTo(4099);
        reconcileNow();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(books.calls).hasSize(1);
        assertThat(paid.refundedByTheHost()).isEqualTo(6000);
    }

    @Test
    void repeatsACallThatNeverArrivedUnderTheSameKey() {
        books.mood = Mood.NEVER_ANSWERS;
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY UNKNOWN 60.00 USD");
        books.mood = Mood.WELL;
        reconcileNow();
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(books.calls).containsExactly(number + "-1-1");
    }

    @Test
    void treatsAnInvalidReplyAsNoReply() {
        books.mood = Mood.TALKS_NONSENSE;
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY UNKNOWN 60.00 USD");
    }

    @Test
    void acceptsAReplyAfterTheTimeout() throws Exception {
        books.go = new CountDownLatch(1);
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY UNKNOWN 60.00 USD");
        books.go.countDown();
        for (int i = 0; i < 100 && !status(number).equals("PAID"); i++) {
            Thread.sleep(50);
        }
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(paid.refundedByTheHost()).isEqualTo(6000);
    }

    @Test
    void doesNotRepeatACallWhoseReplyArrivesJustBefore() throws Exception {
        books.go = new CountDownLatch(1);
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        // inquired about while still in transit: it has not arrived so far
        store.sql.update("update AFS_PAYOUT set NEXT_AT = 0 where ORDER_ID = ?", paid.placed.id);
        runner.reconcile();
        assertThat(payouts(number)).containsExactly("GATEWAY READY 60.00 USD");
        books.go.countDown();
        for (int i = 0; i < 100 && !status(number).equals("PAID"); i++) {
            Thread.sleep(50);
        }
        assertThat(status(number)).isEqualTo("PAID");
        deliverAll();
        assertThat(books.calls).hasSize(1);
        assertThat(paid.refundedByTheHost()).isEqualTo(6000);
        assertThat(RefundFixture.problem(refundDesk, payer, number)).isNull();
    }

    @Test
    void waitsForManualConfirmationWithoutAGateway() {
        PaidOrderFixture cash = PaidOrderFixture.of(store, customer);
        cash.pay("COD", "NO_SUCH_GATEWAY", "100.99");
        String number = ask(payer, sum(cash, "10.00"));
        deliverAll();
        assertThat(payouts(number)).containsExactly("GATEWAY BY_HAND 10.00 USD");
        assertThatThrownBy(() -> act(number, PayoutAction.NOTE_PAID, " "))
                .isInstanceOf(InvalidInputException.class);
        act(number, PayoutAction.NOTE_PAID, "Till 4, receipt 17");
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(cash.refundedByTheHost()).isEqualTo(1000);
    }

    @Test
    void letsTwoPeopleSettleWhatTheGatewayCannotAnswer() {
        books.mood = Mood.LOSES_THE_ANSWER;
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        act(number, PayoutAction.FOUND_UNPAID, "Their hotline says so");
        assertThat(payouts(number)).containsExactly("GATEWAY UNKNOWN 60.00 USD");
        assertThat(left(paid)).isEqualTo(4099);
        act(second, number, PayoutAction.FOUND_UNPAID, "Not in their list either");
        assertThat(payouts(number)).containsExactly("GATEWAY DECLINED 60.00 USD");
        assertThatThrownBy(() -> act(number, PayoutAction.FOUND_PAID, "x"))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void takesALatePaymentForTheOutcomeAfterPeopleRecordedNone() throws Exception {
        books.go = new CountDownLatch(1);
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        act(number, PayoutAction.FOUND_UNPAID, "Their hotline says so");
        act(second, number, PayoutAction.FOUND_UNPAID, "Not in their list either");
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL);
        books.go.countDown();
        for (int i = 0; i < 100 && left(paid) == PaidOrderFixture.TOTAL; i++) {
            Thread.sleep(50);
        }
        assertThat(left(paid)).isEqualTo(4099);
        assertThat(payouts(number)).containsExactly("GATEWAY PAID 60.00 USD");
        assertThat(refunds.orderMoney(payer, paid.number).getRefundedOutside()).isZero();
        assertThat(paid.refundedByTheHost()).isEqualTo(6000);
        assertThatThrownBy(() -> act(number, PayoutAction.RETRY, ""))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void countsALatePaymentThatFitsNoLongerAsRefundedOutside() throws Exception {
        books.go = new CountDownLatch(1);
        String number = ask(payer, sum(paid, "60.00"));
        deliverAll();
        act(number, PayoutAction.FOUND_UNPAID, "Their hotline says so");
        act(second, number, PayoutAction.FOUND_UNPAID, "Not in their list either");
        String other = ask(payer, sum(paid, "90.00").toCredit(true));
        deliverAll();
        assertThat(status(other)).isEqualTo("PAID");
        books.go.countDown();
        for (int i = 0;
                i < 100 && refunds.orderMoney(payer, paid.number).getRefundedOutside() == 0;
                i++) {
            Thread.sleep(50);
        }
        assertThat(refunds.orderMoney(payer, paid.number).getRefundedOutside()).isEqualTo(6000);
        assertThat(RefundFixture.problem(refundDesk, payer, number)).isEqualTo("paid-late");
        assertThatThrownBy(() -> act(number, PayoutAction.RETRY, ""))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void refundsTheCardBeforeTheGiftCardUpToWhatEachPaid() {
        PaidOrderFixture two = PaidOrderFixture.of(store, customer);
        two.pay("GIFT_CARD", InMemoryGateway.TYPE, "50.00");
        two.pay("CREDIT_CARD", InMemoryGateway.TYPE, "50.99");
        String number = ask(payer, sum(two, "80.00"));
        deliverAll();
        assertThat(payouts(number))
                .containsExactly("GATEWAY PAID 50.99 USD", "GATEWAY PAID 29.01 USD");
        String rest = ask(payer, sum(two, "20.99"));
        deliverAll();
        assertThat(payouts(rest)).containsExactly("GATEWAY PAID 20.99 USD");
        assertThat(left(two)).isZero();
    }

    @Test
    void countsRefundsMadeOutsideTheModule() {
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        long capture = order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "100.99");
        order.outside(capture, "REFUND", "90.00");
        assertThat(left(order)).isEqualTo(1099);
        assertThatThrownBy(() -> refunds.preview(payer, sum(order, "11.00").build()))
                .hasMessageContaining("10.99 USD");
    }

    @Test
    void refundsNothingForVoidedCapturesAndUnpaidOrders() {
        PaidOrderFixture order = PaidOrderFixture.of(store, customer);
        assertThat(left(order)).isZero();
        long capture = order.pay("CREDIT_CARD", InMemoryGateway.TYPE, "100.99");
        order.outside(capture, "VOID", "100.99");
        assertThat(left(order)).isZero();
        assertThatThrownBy(() -> refunds.preview(payer, sum(order, "1.00").build()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refundsCancelledOrdersAndOrdersWithoutACurrency() {
        store.sql.update(
                "update BLC_ORDER set ORDER_STATUS = 'CANCELLED', CURRENCY_CODE = null where"
                        + " ORDER_ID = ?",
                paid.placed.id);
        assertThat(refunds.orderMoney(payer, paid.number).getOrder().isCurrencyAssumed()).isTrue();
        String number = ask(payer, sum(paid, "100.99"));
        deliverAll();
        assertThat(payouts(number)).hasSize(1);
        assertThat(left(paid)).isZero();
    }

    private void act(String number, PayoutAction act, String words) {
        act(payer, number, act, words);
    }

    private void act(StaffMember who, String number, PayoutAction act, String words) {
        refundDesk.perform(who, number, payout(number), act, words, version(number));
    }
}
