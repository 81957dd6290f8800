package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.cases.InMemoryGateway.Mood;
import org.aftersale.refund.PayoutAction;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What becomes of a refund whose gateway declines, is silent, answers late or is not there. */
class GatewayOutcomesIT extends RefundTestBase {

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
}
