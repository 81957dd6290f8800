package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.aftersale.cases.InMemoryGateway.Mood;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.refund.CustomerRefunds;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.RefundSummary;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** What customers see of their refunds and are notified of. */
class CustomerRefundsIT extends RefundTestBase {

    private static final String NOBODYS = "RF-2222-2222";

    private final CustomerRefunds own =
            store.bean("aftersaleCustomerRefunds", CustomerRefunds.class);

    @Test
    void areNotFoundForAnotherCustomer() {
        String number = ask(payer, sum(paid, "10.00"));
        long stranger = store.customer().getId();
        Throwable theirs = catchThrowable(() -> own.open(stranger, number));
        Throwable nobodys = catchThrowable(() -> own.open(stranger, NOBODYS));
        assertThat(theirs).isInstanceOf(NotFoundException.class);
        assertThat(theirs.getMessage().replace(number, NOBODYS)).isEqualTo(nobodys.getMessage());
        assertThat(own.ofOrders(stranger, Collections.singleton(paid.placed.id))).isEmpty();
        assertThat(own.open(customer.getId(), number).getNumber()).isEqualTo(number);
    }

    @Test
    void moveWithTheirOrderToAnotherCustomer() {
        String number = ask(payer, sum(paid, "10.00"));
        StoreCustomer heir = store.customer();
        mailer.mails.clear();
        store.sql.update(
                "update BLC_ORDER set CUSTOMER_ID = ? where ORDER_ID = ?",
                heir.getId(),
                paid.placed.id);
        assertThat(own.open(heir.getId(), number).getNumber()).isEqualTo(number);
        assertThat(own.ofOrders(heir.getId(), Collections.singleton(paid.placed.id))).hasSize(1);
        assertThatThrownBy(() -> own.open(customer.getId(), number))
                .isInstanceOf(NotFoundException.class);
        assertThat(own.ofOrders(customer.getId(), Collections.singleton(paid.placed.id))).isEmpty();
        deliverAll();
        assertThat(mailer.mails).isNotEmpty().allMatch(m -> m.startsWith(heir.getEmail() + '\n'));
    }

    @Test
    void areHiddenUntilApprovedAndWhenCancelled() {
        String waiting = ask(clerk, sum(paid, "100.99"));
        assertThatThrownBy(() -> own.open(customer.getId(), waiting))
                .isInstanceOf(NotFoundException.class);
        assertThat(shown(paid)).isEmpty();
        refundDesk.reject(second, waiting, version(waiting), "Talk to me first");
        assertThatThrownBy(() -> own.open(customer.getId(), waiting))
                .isInstanceOf(NotFoundException.class);
        String made = ask(clerk, sum(paid, "20.00"));
        deliverAll();
        assertThat(shown(paid)).containsExactly(made + " PAID 20.00 USD");
    }

    @Test
    void areListedWithOneStatementForAnyNumberOfOrders() {
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            PaidOrderFixture order = PaidOrderFixture.byCard(store, customer);
            ask(payer, sum(order, "1.00"));
            ask(payer, sum(order, "2.00"));
            many.add(order.placed.id);
        }
        long one = store.statements(() -> shown(paid));
        long ten = store.statements(() -> own.ofOrders(customer.getId(), many));
        assertThat(ten).isEqualTo(one).isEqualTo(1);
        assertThat(own.ofOrders(customer.getId(), many)).hasSize(10);
        assertThat(store.statements(() -> own.ofOrders(customer.getId(), new ArrayList<>())))
                .isZero();
    }

    @Test
    void areShownWithTheSameStatementsForAnyNumberOfPayments() {
        String small = ask(payer, sum(paid, "1.00"));
        String big = ask(payer, sum(byTwoPayments(), "80.00"));
        deliverAll();
        long few = store.statements(() -> RefundFixture.explain(own, customer.getId(), small));
        long many = store.statements(() -> RefundFixture.explain(own, customer.getId(), big));
        assertThat(many).isEqualTo(few).isEqualTo(1);
    }

    @Test
    void areExplainedToTheCent() {
        ask(payer, about(paid).quantity(paid.line(0, 1), "1").amount("10.00", "USD"));
        String number = ask(payer, sum(paid, "20.00"));
        assertThat(RefundFixture.explain(own, customer.getId(), number))
                .containsSubsequence("before 10.00 USD", "total 20.00 USD", "left 70.99 USD")
                .contains("items 20.00 USD", "steps 90.99 USD");
    }

    @Test
    void areAnnouncedOnceWhenFullyPaid() {
        PaidOrderFixture two = byTwoPayments();
        String number = ask(payer, sum(two, "80.00"));
        declineTheCard(two);
        deliverAll();
        assertThat(status(number)).isEqualTo("ATTENTION");
        assertThat(mails()).isEmpty();
        act(number, PayoutAction.BY_HAND, "");
        act(number, PayoutAction.NOTE_PAID, "By wire");
        deliverAll();
        deliverAll();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0))
                .startsWith(customer.getEmail())
                .contains("aftersale/mail/refund-paid ", number, "paid=80.00 USD")
                .contains("amount=50.99 USD, toCode=BY_HAND")
                .contains("amount=29.01 USD, toCode=GIFT_CARD")
                .doesNotContain("By wire");
    }

    /** Records a gateway's decline before the other payment is tried. */
    private static void declineTheCard(PaidOrderFixture order) {
        store.sql.update(
                "update AFS_ENTITLEMENT_USE set COUNTS = 0 where REFERENCE_ID in (select PAYOUT_ID"
                        + " from AFS_PAYOUT where ORDER_ID = ? and PAYMENT_TYPE = 'CREDIT_CARD')",
                order.placed.id);
        store.sql.update(
                "update AFS_ENTITLEMENT set COMMITTED_MINOR = COMMITTED_MINOR - 5099,"
                        + " GOODS_COMMITTED_MINOR = GOODS_COMMITTED_MINOR - 5099 where ORDER_ID ="
                        + " ?",
                order.placed.id);
        store.sql.update(
                "update AFS_PAYOUT set STATUS = 'DECLINED' where ORDER_ID = ? and PAYMENT_TYPE ="
                        + " 'CREDIT_CARD'",
                order.placed.id);
    }

    @Test
    void stateTheAmountThatWasNotRefunded() {
        PaidOrderFixture two = byTwoPayments();
        String number = ask(payer, sum(two, "80.00"));
        declineTheCard(two);
        deliverAll();
        act(number, PayoutAction.CANCEL, "");
        deliverAll();
        assertThat(status(number)).isEqualTo("PARTLY_PAID");
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0)).contains("paid=29.01 USD", "notGiven=-50.99 USD");
        assertThat(shown(two)).containsExactly(number + " PARTLY_PAID 29.01 USD");
    }

    @Test
    void sendNoMailWhileDeclinedOrWithoutAnAddress() {
        books.mood = Mood.DECLINES;
        String declined = ask(payer, sum(paid, "10.00"));
        deliverAll();
        act(declined, PayoutAction.CANCEL, "");
        books.mood = Mood.WELL;
        store.sql.update(
                "update BLC_CUSTOMER set EMAIL_ADDRESS = null where CUSTOMER_ID = ?",
                customer.getId());
        String silent = ask(payer, sum(paid, "20.00"));
        deliverAll();
        assertThat(status(silent)).isEqualTo("PAID");
        assertThat(mails()).isEmpty();
    }

    @Test
    void areMailedToTheStoresCustomerWithThatId() {
        StoreCustomers people = store.bean("aftersaleStoreCustomers", StoreCustomers.class);
        StoreCustomer found = people.byId(customer.getId()).get();
        assertThat(found.getEmail()).isEqualTo(customer.getEmail());
        assertThat(found.getName()).isEqualTo(customer.getEmail());
        assertThat(found.getLocale()).isNull();
        assertThat(people.byId(-1)).isEmpty();
        assertThat(people.language()).isEqualTo(Locale.ENGLISH);
        store.sql.update(
                "update BLC_CUSTOMER set FIRST_NAME = 'Ann', LAST_NAME = 'Lee', EMAIL_ADDRESS = ' '"
                        + " where CUSTOMER_ID = ?",
                customer.getId());
        StoreCustomer silent = people.byId(customer.getId()).get();
        assertThat(silent.getName()).isEqualTo("Ann Lee");
        assertThat(silent.getEmail()).isNull();
    }

    private PaidOrderFixture byTwoPayments() {
        PaidOrderFixture two = PaidOrderFixture.of(store, customer);
        two.pay("GIFT_CARD", InMemoryGateway.TYPE, "50.00");
        two.pay("CREDIT_CARD", InMemoryGateway.TYPE, "50.99");
        return two;
    }

    private static List<String> mails() {
        return mailer.mails;
    }

    private List<String> shown(PaidOrderFixture order) {
        List<String> lines = new ArrayList<>();
        for (RefundSummary each :
                own.ofOrders(customer.getId(), Collections.singleton(order.placed.id))
                        .getOrDefault(order.placed.id, new ArrayList<>())) {
            lines.add(each.getNumber() + " " + each.getStatus() + " " + each.getPaid());
        }
        return lines;
    }
}
