package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.CreditGrantOutcome;
import org.aftersale.credit.CustomerCredit;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.ReversalForm;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.StoreCredits;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.event.job.PeriodicJob;
import org.aftersale.health.projection.ProjectionCheck;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Store credit on a real database: booked once, never negative, visible to its owner only. */
class StoreCreditIT extends HostTestBase {

    private static final int THREADS = 32;
    private static final StaffMember VIEWER =
            CaseFixtures.staff(-31, "viewer", Permission.READ_REFUNDS);
    private static final StaffMember GRANTING =
            RefundTestBase.staff(
                    -32,
                    "Gil",
                    "ROLE_AFTERSALE_AGENT",
                    Permission.READ_REFUNDS,
                    Permission.GRANT_CREDIT);
    private static final StaffMember CONFIRMING =
            RefundTestBase.staff(
                    -33,
                    "Connie",
                    "ROLE_AFTERSALE_AGENT",
                    Permission.READ_REFUNDS,
                    Permission.GRANT_CREDIT,
                    Permission.APPROVE_REFUNDS);

    private static final StaffMember APPROVER =
            CaseFixtures.staff(-35, "Ada", Permission.READ_REFUNDS, Permission.APPROVE_REFUNDS);

    private final StoreCredits credits = store.bean("aftersaleStoreCredits", StoreCredits.class);
    private final StoreCreditDesk desk =
            store.bean("aftersaleStoreCreditDesk", StoreCreditDesk.class);
    private final PeriodicJob expiry = store.bean("aftersaleCreditExpiryJob", PeriodicJob.class);
    private final TransactionTemplate act =
            new TransactionTemplate(
                    store.bean("blTransactionManager", PlatformTransactionManager.class));
    private final StoreCustomer other = store.customer();
    private final Actor shopper = Actor.customer(customer.getId(), customer.getName());

    @Test
    void refusesEveryOperationOnAnotherCustomersCredit() {
        long grant = grant(1_000, "g");
        spend(100, "s");
        long stranger = other.getId();
        assertThat(credits.balance(stranger)).isEmpty();
        assertThat(credits.history(stranger, 1).getItems()).isEmpty();
        assertThat(credits.ofCustomer(stranger, 1).getBalances()).isEmpty();
        assertThat(desk.grants(VIEWER, stranger)).isEmpty();
        assertThatThrownBy(() -> credits.spend(stranger, usd(1), null, shopper, key("x")))
                .isInstanceOf(InsufficientCreditException.class);
        assertThatThrownBy(() -> credits.returnSpent(stranger, key("s"), shopper))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.reverse(GRANTING, stranger, grant, reversal("", "r")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.reverse(GRANTING, customer.getId(), -1, reversal("", "r")))
                .isInstanceOf(NotFoundException.class);
        assertThat(available()).isEqualTo(900);
    }

    @Test
    void refusesEveryDeskMethodWithoutThePermission() throws Exception {
        long grant = grant(1_000, "g");
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(StaffMember.class, cases.catalog);
        values.put(String.class, "USD");
        values.put(int.class, 1);
        values.put(long.class, customer.getId());
        values.put(CreditForm.class, form("5", "f"));
        values.put(ReversalForm.class, reversal("", "r"));
        int asked = 0;
        for (Method method : StoreCreditDesk.class.getMethods()) {
            if (method.getName().startsWith("can")) {
                continue;
            }
            Object[] given = Arrays.stream(method.getParameterTypes()).map(values::get).toArray();
            assertThatThrownBy(() -> method.invoke(desk, given))
                    .as(method.getName())
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(PermissionDeniedException.class);
            asked++;
        }
        assertThat(asked).isEqualTo(10);
        assertThat(desk.balance(VIEWER, customer.getId())).hasSize(1);
        assertThatThrownBy(() -> desk.grant(VIEWER, customer.getId(), form("5", "f")))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.reverse(VIEWER, customer.getId(), grant, reversal("", "r")))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(available()).isEqualTo(1_000);
    }

    @Test
    void requiresASecondPersonAboveTheLimitWhateverTheFirstMayApprove() {
        assertThat(desk.allowance(CONFIRMING, customer.getId(), "USD")).isEqualTo(usd(10_000));
        CreditForm form = form("100.01", "f");
        CreditGrantOutcome asked = desk.grant(CONFIRMING, customer.getId(), form);
        assertThat(asked.isWaiting()).isTrue();
        assertThat(desk.grant(CONFIRMING, customer.getId(), form).getRequestId())
                .isEqualTo(asked.getRequestId());
        form.amount = "100.02";
        assertThatThrownBy(() -> desk.grant(CONFIRMING, customer.getId(), form))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(desk.requests(VIEWER, customer.getId())).hasSize(1);
        assertThatThrownBy(() -> approve(CONFIRMING, customer.getId(), asked))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> approve(GRANTING, customer.getId(), asked))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> approve(APPROVER, other.getId(), asked))
                .isInstanceOf(NotFoundException.class);
        assertThat(available()).isZero();
        approve(APPROVER, customer.getId(), asked);
        assertThat(available()).isEqualTo(10_001);
        assertThatThrownBy(() -> approve(APPROVER, customer.getId(), asked))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(desk.requests(VIEWER, customer.getId())).isEmpty();
        // what was approved leaves the first person's own allowance as it was
        assertThat(desk.allowance(CONFIRMING, customer.getId(), "USD")).isEqualTo(usd(10_000));
        expectTrueBooks();
    }

    private void approve(StaffMember staff, long owner, CreditGrantOutcome asked) {
        desk.approve(staff, owner, asked.getRequestId());
    }

    @Test
    void grantsNothingThatWasRejectedOrWithdrawn() {
        long first = desk.grant(GRANTING, customer.getId(), form("200", "a")).getRequestId();
        long second = desk.grant(GRANTING, customer.getId(), form("300", "b")).getRequestId();
        assertThatThrownBy(() -> desk.reject(VIEWER, customer.getId(), first))
                .isInstanceOf(PermissionDeniedException.class);
        desk.reject(APPROVER, customer.getId(), first);
        desk.reject(GRANTING, customer.getId(), second);
        assertThatThrownBy(() -> desk.approve(APPROVER, customer.getId(), first))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(available()).isZero();
        assertThat(desk.requests(VIEWER)).isEmpty();
    }

    @Test
    void revokedCreditCountsNoLongerTowardsTheLimit() {
        long grant = desk.grant(GRANTING, customer.getId(), form("90", "a")).getGrantId();
        assertThat(desk.allowance(GRANTING, customer.getId(), "USD")).isEqualTo(usd(1_000));
        desk.reverse(GRANTING, customer.getId(), grant, reversal("50", "r"));
        assertThat(desk.allowance(GRANTING, customer.getId(), "USD")).isEqualTo(usd(6_000));
    }

    @Test
    void keepsTheLimitUnderConcurrentGrantsOfOnePerson() throws Exception {
        AtomicInteger no = new AtomicInteger();
        List<Object> made =
                Concurrently.atOnce(
                        THREADS,
                        () ->
                                desk.grant(
                                                GRANTING,
                                                customer.getId(),
                                                form("30", "g" + no.incrementAndGet()))
                                        .isWaiting());
        assertThat(made).as("%s", made).hasOnlyElementsOfType(Boolean.class);
        assertThat(available()).isEqualTo(9_000);
        assertThat(desk.requests(VIEWER, customer.getId())).hasSize(THREADS - 3);
        store.sql.update("delete from AFS_CREDIT_REQUEST");
        expectTrueBooks();
    }

    @Test
    void executesEachKeyOnceAndRejectsItsReuseWithOtherContent() {
        long grant = grant(1_000, "g");
        assertThat(grant(1_000, "g")).isEqualTo(grant);
        assertThatThrownBy(() -> grant(1_001, "g"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        for (int i = 0; i < 3; i++) {
            spend(300, "s");
        }
        assertThat(available()).isEqualTo(700);
        for (int i = 0; i < 3; i++) {
            assertThat(credits.returnSpent(customer.getId(), key("s"), shopper))
                    .isEqualTo(usd(300));
        }
        assertThat(available()).isEqualTo(1_000);
        CreditForm form = form("5", "f");
        long made = desk.grant(GRANTING, customer.getId(), form).getGrantId();
        assertThat(desk.grant(GRANTING, customer.getId(), form).getGrantId()).isEqualTo(made);
        form.amount = "6";
        assertThatThrownBy(() -> desk.grant(GRANTING, customer.getId(), form))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        for (int i = 0; i < 3; i++) {
            assertThat(desk.reverse(GRANTING, customer.getId(), made, reversal("", "r")))
                    .isEqualTo(usd(500));
        }
        assertThat(events("credit.granted")).isEqualTo(2);
        assertThat(events("credit.spent")).isOne();
        assertThat(events("credit.returned")).isOne();
        assertThat(events("credit.reversed")).isOne();
        expectTrueBooks();
    }

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

    @Test
    void refusesToSpendCreditThatHasJustExpired() {
        grant(300, "stays");
        long grant = grant(1_000, "goes");
        assertThat(available()).isEqualTo(1_300);
        expired(grant);
        assertThat(available()).isEqualTo(300);
        assertThat(desk.grants(VIEWER, customer.getId()))
                .extracting(CreditGrant::getLeft)
                .containsExactly(usd(300));
        InsufficientCreditException refusal =
                (InsufficientCreditException) catchThrowable(() -> spend(301, "s"));
        assertThat(refusal.getLeft()).isEqualTo(usd(300));
        assertThatThrownBy(() -> desk.reverse(GRANTING, customer.getId(), grant, reversal("", "r")))
                .isInstanceOf(InsufficientCreditException.class);
        expectTrueBooks();
    }

    @Test
    void booksAnExpiryOnceWhenSeveralNodesRunTheJob() throws Exception {
        expired(grant(1_000, "a"));
        expired(grant(500, "b"));
        long used = grant(200, "c");
        desk.reverse(GRANTING, customer.getId(), used, reversal("", "r"));
        expired(used);
        Concurrently.atOnce(8, expiry::run);
        expiry.run();
        assertThat(kinds()).filteredOn(CreditEntryKind.EXPIRY::equals).hasSize(2);
        assertThat(events("credit.expired")).isEqualTo(2);
        assertThat(balance()).isZero();
        assertThat(available()).isZero();
        expectTrueBooks();
    }

    @Test
    void returnsCreditThatExpiredAfterItWasSpent() {
        long grant =
                credits.grant(
                        gift(customer.getId(), 1_000)
                                .expiresAt(System.currentTimeMillis() + 100_000),
                        Actor.system(),
                        key("g"));
        spend(400, "s");
        // as if a week had passed
        store.sql.update(
                "update AFS_CREDIT_GRANT set EXPIRES_AT = EXPIRES_AT - 604800000 where GRANT_ID ="
                        + " ?",
                grant);
        store.sql.update(
                "update AFS_CREDIT_ENTRY set CREATED_AT = CREATED_AT - 604800000 where GRANT_ID ="
                        + " ?",
                grant);
        expiry.run();
        assertThat(available()).isZero();
        credits.returnSpent(customer.getId(), key("s"), shopper);
        assertThat(available()).isEqualTo(400);
        CreditGrant again = desk.grants(VIEWER, customer.getId()).get(0);
        assertThat(again.getPosting().getKind()).isEqualTo(CreditEntryKind.RETURN);
        assertThat(again.getExpiresAt()).isBetween(now() + 60_000, now() + 101_000);
        expectTrueBooks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update AFS_CREDIT_ACCOUNT set BALANCE_MINOR = -1 where CUSTOMER_ID = ?",
                "update AFS_CREDIT_GRANT set LEFT_MINOR = -1 where ACCOUNT_ID in (select ACCOUNT_ID"
                        + " from AFS_CREDIT_ACCOUNT where CUSTOMER_ID = ?)",
                "update AFS_CREDIT_GRANT set LEFT_MINOR = AMOUNT_MINOR + 1 where ACCOUNT_ID in"
                        + " (select ACCOUNT_ID from AFS_CREDIT_ACCOUNT where CUSTOMER_ID = ?)",
                "insert into AFS_CREDIT_ACCOUNT (ACCOUNT_ID, VERSION, CUSTOMER_ID, CURRENCY,"
                        + " BALANCE_MINOR) values (-1, 0, ?, 'USD', 0)",
                "update AFS_CREDIT_ENTRY set REQUEST_KEY = 'same' where ACCOUNT_ID in (select"
                        + " ACCOUNT_ID from AFS_CREDIT_ACCOUNT where CUSTOMER_ID = ?)"
            })
    void enforcesItsInvariantsInTheDatabase(String sql) {
        grant(1_000, "g1");
        grant(1_000, "g2");
        Throwable refused = catchThrowable(() -> store.sql.update(sql, customer.getId()));
        assertThat(refused).isNotNull();
        assertThat(ConflictRetry.isConflict(refused)).as("%s", refused).isTrue();
        expectTrueBooks();
    }

    @Test
    void joinsTheCallersTransaction() {
        grant(1_000, "before");
        act.execute(
                status -> {
                    grant(500, "with");
                    spend(1_200, "s");
                    credits.returnSpent(customer.getId(), key("s"), shopper);
                    status.setRollbackOnly();
                    return null;
                });
        assertThat(available()).isEqualTo(1_000);
        assertThat(events("credit.spent")).isZero();
        act.execute(
                status -> {
                    grant(500, "with");
                    spend(1_200, "s");
                    return null;
                });
        assertThat(available()).isEqualTo(300);
        expectTrueBooks();
    }

    @Test
    void doesNotRollBackTheCallersTransactionWhenRefused() {
        grant(1_000, "g");
        act.execute(
                status -> {
                    assertThatThrownBy(() -> spend(1_001, "s"))
                            .isInstanceOf(InsufficientCreditException.class);
                    assertThatThrownBy(() -> grant(1_001, "g"))
                            .isInstanceOf(IdempotencyKeyReusedException.class);
                    spend(1_000, "s");
                    return null;
                });
        assertThat(available()).isZero();
        expectTrueBooks();
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

    @Test
    void hidesNotesAndStaffNamesFromItsOwner() {
        CreditForm form = form("10", "f");
        form.note = "He shouted.";
        form.reference = order.number;
        desk.grant(GRANTING, customer.getId(), form);
        CustomerCredit mine = credits.ofCustomer(customer.getId(), 1);
        CreditMovement seen = mine.getHistory().getItems().get(0);
        assertThat(seen.getNote()).isNull();
        assertThat(seen.getActorName()).isNull();
        assertThat(seen.getReference()).isEqualTo(order.number);
        assertThat(seen.getReason()).isEqualTo(CreditReason.GOODWILL);
        CreditMovement known = desk.history(VIEWER, customer.getId(), 1).getItems().get(0);
        assertThat(known.getNote()).isEqualTo("He shouted.");
        assertThat(known.getActorName()).isEqualTo("Gil");
    }

    @Test
    void showsTheNextExpiryInEachCurrency() {
        long soon = now() + 86_400_000;
        credits.grant(gift(customer.getId(), 100).expiresAt(soon), Actor.system(), key("1"));
        credits.grant(gift(customer.getId(), 200).expiresAt(soon), Actor.system(), key("2"));
        credits.grant(gift(customer.getId(), 400).expiresAt(soon + 1), Actor.system(), key("3"));
        credits.grant(
                NewCredit.of(customer.getId(), Amount.ofMinor(7, "EUR"), CreditReason.REFUND),
                Actor.system(),
                key("4"));
        List<CreditBalance> balances = credits.balance(customer.getId());
        assertThat(balances)
                .extracting(each -> each.getAmount().toString())
                .containsExactly("0.07 EUR", "7.00 USD");
        assertThat(balances.get(0).getNextExpiry()).isNull();
        assertThat(balances.get(1).getNextExpiry()).isEqualTo(soon);
        assertThat(balances.get(1).getNextExpiring()).isEqualTo(usd(300));
    }

    @Test
    void readsAllBalancesInOneStatement() {
        assertThat(credits.balance(customer.getId())).isEmpty();
        assertThat(store.statements(() -> credits.balance(customer.getId()))).isEqualTo(1);
        grant(100, "g1");
        grant(200, "g2");
        Amount euros = Amount.ofMinor(7, "EUR");
        credits.grant(
                NewCredit.of(customer.getId(), euros, CreditReason.REFUND),
                Actor.system(),
                key("g3"));
        credits.spend(customer.getId(), euros, null, Actor.system(), key("s1"));
        assertThat(store.statements(() -> credits.balance(customer.getId()))).isEqualTo(1);
        // what is spent leaves its currency
        assertThat(credits.balance(customer.getId()))
                .extracting(each -> each.getAmount().toString())
                .containsExactly("0.00 EUR", "3.00 USD");
    }

    @Test
    void pagesItsHistoryWithAConstantNumberOfStatements() {
        grant(1_000, "g0");
        long few = store.statements(this::look);
        for (int i = 1; i <= 44; i++) {
            grant(i, "g" + i);
        }
        assertThat(store.statements(this::look)).isEqualTo(few);
        assertThat(credits.history(customer.getId(), 1).getItems()).hasSize(20);
        assertThat(credits.history(customer.getId(), 3).getItems()).hasSize(5);
        assertThat(credits.history(customer.getId(), 99).getPage()).isEqualTo(3);
        assertThat(credits.history(customer.getId(), -1).getPage()).isEqualTo(1);
        List<Long> times =
                credits.history(customer.getId(), 1).getItems().stream()
                        .map(CreditMovement::getCreatedAt)
                        .collect(Collectors.toList());
        assertThat(times).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    private void look() {
        desk.balance(VIEWER, customer.getId());
        desk.grants(VIEWER, customer.getId());
        desk.history(VIEWER, customer.getId(), 1);
    }

    @Test
    void reportsManuallyChangedBalancesInHealth() {
        long grant = grant(1_000, "g");
        expectTrueBooks();
        ofAccount("update AFS_CREDIT_ACCOUNT set BALANCE_MINOR = BALANCE_MINOR + 1");
        assertThat(found()).containsExactly("credit.balance 1001 1000");
        ofAccount("update AFS_CREDIT_ACCOUNT set BALANCE_MINOR = BALANCE_MINOR - 1");
        store.sql.update("update AFS_CREDIT_GRANT set LEFT_MINOR = 999 where GRANT_ID = ?", grant);
        assertThat(found()).containsExactly("credit.left 999 1000");
        store.sql.update("update AFS_CREDIT_GRANT set LEFT_MINOR = 1000 where GRANT_ID = ?", grant);
        expectTrueBooks();
    }

    private void ofAccount(String sql) {
        store.sql.update(sql + " where CUSTOMER_ID = ?", customer.getId());
    }

    /** What Health reports about all store credit. */
    private static List<String> found() {
        ProjectionCheck check = store.bean("aftersaleProjectionCheck", ProjectionCheck.class);
        store.sql.update("update AFS_PROJECTION_RUN set RUNNING = null");
        assertThat(check.run("test")).isTrue();
        return check.latest().get().getDifferences().stream()
                .filter(each -> each.getKind().startsWith("credit."))
                .map(each -> each.getKind() + ' ' + each.getStored() + ' ' + each.getComputed())
                .collect(Collectors.toList());
    }

    private static void expectTrueBooks() {
        assertThat(found()).isEmpty();
    }

    private long grant(long minor, String key) {
        return credits.grant(gift(customer.getId(), minor), Actor.system(), key(key));
    }

    private void spend(long minor, String key) {
        credits.spend(customer.getId(), usd(minor), "T-1", shopper, key(key));
    }

    private static NewCredit gift(long owner, long minor) {
        return NewCredit.of(owner, usd(minor), CreditReason.GOODWILL);
    }

    private static void expired(long grant) {
        store.sql.update(
                "update AFS_CREDIT_GRANT set EXPIRES_AT = ? where GRANT_ID = ?", now(), grant);
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private long available() {
        return credits.available(customer.getId(), "USD").getMinor();
    }

    private long balance() {
        return store.sql.queryForObject(
                "select BALANCE_MINOR from AFS_CREDIT_ACCOUNT where CUSTOMER_ID = ?",
                Long.class,
                customer.getId());
    }

    private List<CreditEntryKind> kinds() {
        return credits.history(customer.getId(), 1).getItems().stream()
                .map(CreditMovement::getKind)
                .collect(Collectors.toList());
    }

    /** Number of this customer's rows. */
    private int events(String type) {
        return store.sql.queryForObject(
                "select count(*) from AFS_EVENT where TYPE = ? and PAYLOAD like ?",
                Integer.class,
                type,
                "%\"customerId\":" + customer.getId() + ",%");
    }

    private CreditForm form(String amount, String key) {
        CreditForm form = new CreditForm();
        form.amount = amount;
        form.currency = "USD";
        form.reason = "GOODWILL";
        form.requestKey = key(key);
        return form;
    }

    private ReversalForm reversal(String amount, String key) {
        ReversalForm form = new ReversalForm();
        form.amount = amount;
        form.reason = "CORRECTION";
        form.requestKey = key(key);
        return form;
    }

    /** Keys are unique per test, as each has its own customer. */
    private String key(String name) {
        return customer.getId() + "." + name;
    }

    private static Amount usd(long minor) {
        return Amount.ofMinor(minor, "USD");
    }
}
