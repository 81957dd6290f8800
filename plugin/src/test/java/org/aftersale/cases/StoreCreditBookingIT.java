package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.aftersale.credit.CreditForm;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Store credit is booked once, in the transaction of whoever asks for it. */
class StoreCreditBookingIT extends StoreCreditTestBase {

    private final TransactionTemplate act =
            new TransactionTemplate(
                    store.bean("blTransactionManager", PlatformTransactionManager.class));

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
}
