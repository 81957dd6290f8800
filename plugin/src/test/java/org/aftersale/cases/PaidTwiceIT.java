package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import org.aftersale.credit.StoreCredits;
import org.aftersale.refund.PayoutAction;
import org.aftersale.shared.IllegalTransitionException;
import org.junit.jupiter.api.Test;

/** A payout of 50.00 whose answer was lost, although the gateway has booked it. */
class PaidTwiceIT extends RefundTestBase {

    @Test
    void isNotPaidASecondTimeAfterAPersonFoundItUnpaid() {
        books.mood = InMemoryGateway.Mood.LOSES_THE_ANSWER;
        String number = ask(payer, sum(paid, "50.00"));
        deliverAll();
        books.mood = InMemoryGateway.Mood.WELL;
        act(payer, number, PayoutAction.FOUND_UNPAID, "Their hotline says so");
        catchThrowable(() -> act(payer, number, PayoutAction.RETRY, ""));
        deliverAll();
        reconcileNow();
        assertPaidOnce(number);
    }

    @Test
    void isFoundPaidBeforeARetryAfterTwoPeopleFoundItUnpaid() {
        String number = foundUnpaid();
        act(payer, number, PayoutAction.RETRY, "");
        deliverAll();
        assertThat(books.calls).hasSize(1);
        assertPaidOnce(number);
    }

    @Test
    void isRetriedUnderTheSameKeyWhereNobodyCanBeAsked() {
        String number = foundUnpaid();
        books.cannotBeAsked = true;
        act(payer, number, PayoutAction.RETRY, "");
        deliverAll();
        assertThat(books.calls).containsExactly(number + "-1-1", number + "-1-1");
        assertPaidOnce(number);
    }

    @Test
    void isFoundPaidBeforeItBecomesStoreCredit() {
        String number = foundUnpaid();
        act(payer, number, PayoutAction.TO_CREDIT, "As agreed");
        deliverAll();
        assertPaidOnce(number);
        StoreCredits credits = store.bean("aftersaleStoreCredits", StoreCredits.class);
        assertThat(credits.available(customer.getId(), "USD").getMinor()).isZero();
    }

    @Test
    void isNotFoundUnpaidWhereTheGatewayCannotTellWithoutASecondPerson() {
        books.mood = InMemoryGateway.Mood.LOSES_THE_ANSWER;
        books.cannotBeAsked = true;
        String number = ask(payer, sum(paid, "50.00"));
        deliverAll();
        act(payer, number, PayoutAction.FOUND_UNPAID, "Their hotline says so");
        reconcileNow();
        assertThat(payouts(number)).containsExactly("GATEWAY UNKNOWN 50.00 USD");
        assertThatThrownBy(() -> act(payer, number, PayoutAction.FOUND_UNPAID, "Again"))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(left(paid)).isEqualTo(PaidOrderFixture.TOTAL - 5000);
    }

    private String foundUnpaid() {
        books.mood = InMemoryGateway.Mood.LOSES_THE_ANSWER;
        String number = ask(payer, sum(paid, "50.00"));
        deliverAll();
        books.mood = InMemoryGateway.Mood.WELL;
        act(payer, number, PayoutAction.FOUND_UNPAID, "Their hotline says so");
        act(second, number, PayoutAction.FOUND_UNPAID, "Not in their list either");
        assertThat(payouts(number)).containsExactly("GATEWAY DECLINED 50.00 USD");
        return number;
    }

    private void assertPaidOnce(String number) {
        assertThat(books.total()).isEqualByComparingTo(new BigDecimal("50.00"));
        assertThat(paid.refundedByTheHost()).isEqualTo(5000);
        assertThat(payouts(number)).containsExactly("GATEWAY PAID 50.00 USD");
    }
}
