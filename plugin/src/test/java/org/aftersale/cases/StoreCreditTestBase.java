package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.ReversalForm;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.StoreCredits;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.health.projection.ProjectionCheck;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;

/** Base of the tests of store credit: its services, its staff, and what they do and see. */
abstract class StoreCreditTestBase extends HostTestBase {

    static final int THREADS = 32;
    static final StaffMember VIEWER = CaseFixtures.staff(-31, "viewer", Permission.READ_REFUNDS);
    static final StaffMember GRANTING =
            RefundTestBase.staff(
                    -32,
                    "Gil",
                    "ROLE_AFTERSALE_AGENT",
                    Permission.READ_REFUNDS,
                    Permission.GRANT_CREDIT);

    final StoreCredits credits = store.bean("aftersaleStoreCredits", StoreCredits.class);
    final StoreCreditDesk desk = store.bean("aftersaleStoreCreditDesk", StoreCreditDesk.class);
    final StoreCustomer other = store.customer();
    final Actor shopper = Actor.customer(customer.getId(), customer.getName());

    /** What Health reports about all store credit. */
    static List<String> found() {
        ProjectionCheck check = store.bean("aftersaleProjectionCheck", ProjectionCheck.class);
        store.sql.update("update AFS_PROJECTION_RUN set RUNNING = null");
        assertThat(check.run("test")).isTrue();
        return check.latest().get().getDifferences().stream()
                .filter(each -> each.getKind().startsWith("credit."))
                .map(each -> each.getKind() + ' ' + each.getStored() + ' ' + each.getComputed())
                .collect(Collectors.toList());
    }

    static void expectTrueBooks() {
        assertThat(found()).isEmpty();
    }

    long grant(long minor, String key) {
        return credits.grant(gift(customer.getId(), minor), Actor.system(), key(key));
    }

    void spend(long minor, String key) {
        credits.spend(customer.getId(), usd(minor), "T-1", shopper, key(key));
    }

    static NewCredit gift(long owner, long minor) {
        return NewCredit.of(owner, usd(minor), CreditReason.GOODWILL);
    }

    static long now() {
        return System.currentTimeMillis();
    }

    long available() {
        return credits.available(customer.getId(), "USD").getMinor();
    }

    /** Number of this customer's rows. */
    int events(String type) {
        return store.sql.queryForObject(
                "select count(*) from AFS_EVENT where TYPE = ? and PAYLOAD like ?",
                Integer.class,
                type,
                "%\"customerId\":" + customer.getId() + ",%");
    }

    CreditForm form(String amount, String key) {
        CreditForm form = new CreditForm();
        form.amount = amount;
        form.currency = "USD";
        form.reason = "GOODWILL";
        form.requestKey = key(key);
        return form;
    }

    ReversalForm reversal(String amount, String key) {
        ReversalForm form = new ReversalForm();
        form.amount = amount;
        form.reason = "CORRECTION";
        form.requestKey = key(key);
        return form;
    }

    /** Keys are unique per test, as each has its own customer. */
    String key(String name) {
        return customer.getId() + "." + name;
    }

    static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }
}
