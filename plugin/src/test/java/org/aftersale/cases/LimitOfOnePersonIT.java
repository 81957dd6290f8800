package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftersale.host.StoreCustomer;
import org.aftersale.refund.PayoutAction;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

/**
 * What one person can let out to a customer without a second person, over refunds, retries and
 * store credit together.
 */
class LimitOfOnePersonIT extends LimitTestBase {

    @Test
    void countsStoreCreditAndRefundsTogether() {
        pay("90.00");
        grant("20");
        assertThat(credit()).isZero();
        grant("10");
        assertThat(credit()).isEqualTo(1000);
        assertThat(status(pay("0.01"))).isEqualTo("WAITING");
    }

    @Test
    void grantsNoUnboundedCreditAloneNotEvenWithThePermissionToApprove() {
        grant("9999999999999.99");
        assertThat(credit()).isZero();
    }

    @Test
    void countsStoreCreditGrantedInParts() {
        grant("60");
        grant("60");
        assertThat(credit()).isEqualTo(6000);
    }

    @Test
    void countsCreditNoLongerThatWasRevokedBeforeItWasSpent() {
        long given = grant("60");
        credits.spend(
                customer.getId(),
                Amount.ofMinor(2000, "USD"),
                null,
                Actor.customer(customer.getId(), "Sam"),
                UUID.randomUUID().toString());
        revoke(customer.getId(), given);
        assertThat(allowance(customer)).isEqualTo(8000);
        grant("80.01");
        assertThat(credit()).isZero();
        grant("80");
        assertThat(credit()).isEqualTo(8000);
    }

    @Test
    void forgetsWhatTheCustomerGotMoreThanAYearAgoButNotWhatTheOrderDid() {
        pay("90.00");
        store.sql.update(
                "update AFS_PAYOUT set COUNTS_SINCE = ? where ORDER_ID = ?",
                System.currentTimeMillis() - 366L * 86_400_000L,
                large.placed.id);
        assertThat(allowance(customer)).isEqualTo(10_000);
        assertThat(status(pay("90.00"))).isEqualTo("WAITING");
        assertThat(status(ask(agent, sum(paid, "60.00")))).isEqualTo("PAYING");
    }

    @Test
    void countsTheCustomersOtherOrders() {
        pay("60.00");
        String other = ask(agent, sum(paid, "60.00"));
        assertThat(status(other)).isEqualTo("WAITING");
    }

    @Test
    void isZeroInACurrencyWithoutALimit() {
        assertThat(creditDesk.allowance(agent, customer.getId(), "KWD").getMinor()).isZero();
        grant("1", "KWD");
        assertThat(credits.available(customer.getId(), "KWD").getMinor()).isZero();
    }

    @Test
    void holdsForRefundsOfSeveralOrdersAtOnce() throws Exception {
        List<PaidOrderFixture> orders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            orders.add(PaidOrderFixture.of300(store, customer));
        }
        AtomicInteger no = new AtomicInteger();
        List<Object> made =
                Concurrently.atOnce(
                        8,
                        () -> status(ask(agent, sum(orders.get(no.getAndIncrement()), "30.00"))));
        assertThat(made).as("%s", made).filteredOn("WAITING"::equals).hasSize(5);
        assertThat(made).filteredOn("PAYING"::equals).hasSize(3);
    }

    /** Whatever one person does in whichever order, what stands on their own authority fits. */
    @Test
    void holdsForEverySequenceOfActsOfOnePerson() {
        for (int seed = 1; seed <= 6; seed++) {
            new Sequence(new Random(seed)).run();
        }
    }

    private final class Sequence {

        private final StoreCustomer owner = store.customer();
        private final PaidOrderFixture[] orders = {
            PaidOrderFixture.of300(store, owner), PaidOrderFixture.of300(store, owner)
        };
        private final List<String> made = new ArrayList<>();
        private final List<Long> given = new ArrayList<>();
        private final Random random;

        Sequence(Random random) {
            this.random = random;
        }

        void run() {
            books.forget();
            for (int i = 0; i < 12; i++) {
                books.mood =
                        random.nextBoolean()
                                ? InMemoryGateway.Mood.WELL
                                : InMemoryGateway.Mood.DECLINES;
                String amount = String.valueOf(10 + random.nextInt(80));
                catchThrowable(() -> step(amount));
                deliverAll();
                long out = books.total().movePointRight(2).longValueExact();
                out += credits.available(owner.getId(), "USD").getMinor();
                assertThat(out).as("%s", made).isLessThanOrEqualTo(10_000);
            }
        }

        private void step(String amount) {
            int which = random.nextInt(8);
            if (which < 2 || made.isEmpty()) {
                made.add(ask(agent, sum(orders[which % 2], amount)));
            } else if (which == 2) {
                given.add(grantTo(owner.getId(), amount, "USD"));
            } else if (which == 3) {
                revoke(owner.getId(), given.remove(random.nextInt(given.size())));
            } else {
                String number = made.get(random.nextInt(made.size()));
                PayoutAction[] all = PayoutAction.values();
                act(agent, number, all[random.nextInt(all.length)], "as it is");
            }
        }
    }
}
