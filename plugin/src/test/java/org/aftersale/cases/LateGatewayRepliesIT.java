package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.aftersale.refund.PayoutAction;
import org.aftersale.shared.IllegalTransitionException;
import org.junit.jupiter.api.Test;

/** A gateway answers after its timeout, in whatever has happened since. */
class LateGatewayRepliesIT extends RefundTestBase {

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
}
