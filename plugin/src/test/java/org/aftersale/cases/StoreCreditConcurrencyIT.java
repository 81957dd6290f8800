package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ConflictRetry;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Store credit that many ask for at once is granted once and never spent twice. */
class StoreCreditConcurrencyIT extends StoreCreditTestBase {

    private final TransactionTemplate act =
            new TransactionTemplate(
                    store.bean("blTransactionManager", PlatformTransactionManager.class));

    @Test
    void grantsOnceWhenTheSameRequestRunsConcurrently() throws Exception {
        List<Object> made = Concurrently.atOnce(THREADS, () -> grant(1_000, "g"));
        assertThat(made).hasOnlyElementsOfType(Long.class);
        assertThat(made.stream().distinct()).hasSize(1);
        assertThat(available()).isEqualTo(1_000);
        expectTrueBooks();
    }

    @Test
    void opensOneAccountForConcurrentFirstGrants() throws Exception {
        AtomicInteger no = new AtomicInteger();
        List<Object> made =
                Concurrently.atOnce(THREADS, () -> grant(100, "g" + no.incrementAndGet()));
        assertThat(made).hasOnlyElementsOfType(Long.class);
        assertThat(available()).isEqualTo(100 * THREADS);
        expectTrueBooks();
    }

    @Test
    void neverOverdrawsUnderConcurrentSpending() throws Exception {
        grant(700, "g1");
        grant(300, "g2");
        AtomicInteger no = new AtomicInteger();
        List<Object> spent =
                Concurrently.atOnce(
                        THREADS,
                        () -> {
                            spend(90, "s" + no.incrementAndGet());
                            return "spent";
                        });
        assertThat(spent).filteredOn("spent"::equals).as("%s", spent).hasSize(11);
        assertThat(spent)
                .filteredOn(InsufficientCreditException.class::isInstance)
                .as("%s", spent)
                .hasSize(THREADS - 11)
                .allMatch(each -> ((InsufficientCreditException) each).getLeft().equals(usd(10)));
        assertThat(available()).isEqualTo(10);
        expectTrueBooks();
    }

    /** Concurrent operations on two accounts that were opened one after the other. */
    @Test
    void keepsTheLedgerConsistentUnderConcurrentOperations() throws Exception {
        long[] owners = {customer.getId(), other.getId()};
        long[] grants = new long[2];
        for (int i = 0; i < 2; i++) {
            grants[i] = credits.grant(gift(owners[i], 2_000), Actor.system(), key("first" + i));
            credits.spend(owners[i], usd(500), "T-1", shopper, key("undone" + i));
        }
        AtomicInteger no = new AtomicInteger();
        Callable<Object> something =
                () -> {
                    int mine = no.getAndIncrement();
                    Random random = new Random(mine);
                    for (int i = 0; i < 6; i++) {
                        something(random, owners[mine % 2], grants[mine % 2], mine + "." + i);
                    }
                    return "done";
                };
        List<Object> done = Concurrently.atOnce(THREADS, something);
        assertThat(done).as("%s", done).containsOnly("done");
        expectTrueBooks();
    }

    private void something(Random random, long owner, long grant, String no) {
        try {
            switch (random.nextInt(4)) {
                case 0:
                    credits.grant(gift(owner, 50), Actor.system(), key("g" + no));
                    break;
                case 1:
                    desk.reverse(GRANTING, owner, grant, reversal("0.70", no));
                    break;
                case 2:
                    String undone = key("undone" + (owner == customer.getId() ? 0 : 1));
                    assertThat(credits.returnSpent(owner, undone, shopper)).isEqualTo(usd(500));
                    break;
                default:
                    credits.spend(owner, usd(110), "T-1", shopper, key("s" + no));
                    break;
            }
        } catch (InsufficientCreditException refusal) {
            assertThat(refusal.getLeft().getMinor()).isBetween(0L, 109L);
        }
    }

    /**
     * On MariaDB, a transaction that started before another one committed still sees the old rows:
     * it fails with a conflict, and the retry succeeds. On other databases the first attempt
     * succeeds.
     */
    @Test
    void doesNotDoubleSpendFromAStaleSnapshot() throws Exception {
        grant(1_000, "g");
        ConflictRetry.retry(
                () ->
                        act.execute(
                                status -> {
                                    assertThat(available()).isNotZero();
                                    spendElsewhere();
                                    spend(300, "s2");
                                    return null;
                                }));
        assertThat(available()).isEqualTo(100);
        expectTrueBooks();
    }

    private void spendElsewhere() {
        Thread onRemovedUnits = new Thread(() -> spend(600, "s1"));
        onRemovedUnits.start();
        try {
            onRemovedUnits.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
