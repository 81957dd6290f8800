package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.host.StoreCustomer;
import org.aftersale.refund.PayoutAction;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** Above the limit, a declined payout waits, also when its order has moved to somebody else. */
class LimitOfRetriesIT extends LimitTestBase {

    @Test
    void holdsARetryThatTogetherWithARefundPaidMeanwhileIsAboveIt() {
        String first = declined("90.00");
        assertThat(status(pay("90.00"))).isEqualTo("PAID");
        act(agent, first, PayoutAction.RETRY, "");
        deliverAll();
        assertThat(large.refundedByTheHost()).isEqualTo(9000);
        assertThat(payouts(first)).containsExactly("GATEWAY HELD 90.00 USD");
    }

    @Test
    void holdsStoreCreditInsteadOfADeclinedPayoutLikewise() {
        String first = declined("90.00");
        pay("90.00");
        act(agent, first, PayoutAction.TO_CREDIT, "As agreed");
        deliverAll();
        assertThat(credit()).isZero();
    }

    @Test
    void holdsADeclinedPayoutThatIsToBePaidByHandLikewise() {
        String first = declined("90.00");
        pay("90.00");
        act(agent, first, PayoutAction.BY_HAND, "");
        assertThat(payouts(first)).containsExactly("GATEWAY HELD 90.00 USD");
    }

    @Test
    void paysARetryThatASecondPersonApproved() {
        String first = declined("90.00");
        pay("90.00");
        act(agent, first, PayoutAction.RETRY, "");
        assertThatThrownBy(() -> refundDesk.approve(agent, first, version(first)))
                .isInstanceOf(PermissionDeniedException.class);
        refundDesk.approve(second, first, version(first));
        deliverAll();
        assertThat(payouts(first)).containsExactly("GATEWAY PAID 90.00 USD");
        assertThat(large.refundedByTheHost()).isEqualTo(18_000);
        // what was approved is on nobody's own authority
        assertThat(allowance(customer)).isEqualTo(1000);
    }

    @Test
    void keepsItForTheOrderWhenTheOrderMovesToAnotherCustomer() {
        pay("90.00");
        moveTo(store.customer());
        assertThat(status(pay("90.00"))).isEqualTo("WAITING");
    }

    @Test
    void countsARefundForTheCustomerToWhomItsOrderHasMovedSince() {
        StoreCustomer joined = store.customer();
        PaidOrderFixture theirs = PaidOrderFixture.of300(store, joined);
        pay("90.00");
        moveTo(joined);
        assertThat(status(ask(agent, sum(theirs, "20.00")))).isEqualTo("WAITING");
        assertThat(allowance(joined)).isEqualTo(1000);
    }

    @Test
    void holdsARetryOfAMovedOrderWhoseNewCustomerGotTheRest() {
        StoreCustomer joined = store.customer();
        PaidOrderFixture theirs = PaidOrderFixture.of300(store, joined);
        String first = declined("90.00");
        moveTo(joined);
        ask(agent, sum(theirs, "90.00"));
        deliverAll();
        act(agent, first, PayoutAction.RETRY, "");
        assertThat(payouts(first)).containsExactly("GATEWAY HELD 90.00 USD");
    }
}
