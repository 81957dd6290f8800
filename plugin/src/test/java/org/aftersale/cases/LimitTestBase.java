package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.ReversalForm;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.StoreCredits;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;

/** Base of the tests of what one person can let out alone: the agent's limit is 100 USD. */
abstract class LimitTestBase extends RefundTestBase {

    final PaidOrderFixture large = PaidOrderFixture.of300(store, customer);
    final StoreCredits credits = store.bean("aftersaleStoreCredits", StoreCredits.class);
    final StoreCreditDesk creditDesk =
            store.bean("aftersaleStoreCreditDesk", StoreCreditDesk.class);
    final StaffMember agent =
            staff(
                    -34,
                    "agent",
                    "ROLE_AFTERSALE_AGENT",
                    Permission.READ_REFUNDS,
                    Permission.PAY_REFUNDS,
                    Permission.APPROVE_REFUNDS,
                    Permission.GRANT_CREDIT);

    void moveTo(StoreCustomer other) {
        store.sql.update(
                "update BLC_ORDER set CUSTOMER_ID = ? where ORDER_ID = ?",
                other.getId(),
                large.placed.id);
    }

    String declined(String amount) {
        books.mood = InMemoryGateway.Mood.DECLINES;
        String number = pay(amount);
        assertThat(payouts(number)).containsExactly("GATEWAY DECLINED " + amount + " USD");
        books.mood = InMemoryGateway.Mood.WELL;
        return number;
    }

    String pay(String amount) {
        String number = ask(agent, sum(large, amount));
        deliverAll();
        return number;
    }

    Long grant(String amount) {
        return grant(amount, "USD");
    }

    Long grant(String amount, String currency) {
        return grantTo(customer.getId(), amount, currency);
    }

    /** The grant's id; null if it awaits approval. */
    Long grantTo(long owner, String amount, String currency) {
        CreditForm form = new CreditForm();
        form.amount = amount;
        form.currency = currency;
        form.reason = "GOODWILL";
        form.requestKey = UUID.randomUUID().toString();
        return creditDesk.grant(agent, owner, form).getGrantId();
    }

    void revoke(long owner, long granted) {
        ReversalForm form = new ReversalForm();
        form.reason = "CORRECTION";
        form.requestKey = UUID.randomUUID().toString();
        creditDesk.reverse(agent, owner, granted, form);
    }

    long allowance(StoreCustomer of) {
        return creditDesk.allowance(agent, of.getId(), "USD").getMinor();
    }

    long credit() {
        return credits.available(customer.getId(), "USD").getMinor();
    }
}
