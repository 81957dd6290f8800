package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.credit.NewCredit;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.event.job.PeriodicJob;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.Test;

/** Store credit with a last day. */
class StoreCreditExpiryIT extends StoreCreditTestBase {

    private final PeriodicJob expiry = store.bean("aftersaleCreditExpiryJob", PeriodicJob.class);

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

    private static void expired(long grant) {
        store.sql.update(
                "update AFS_CREDIT_GRANT set EXPIRES_AT = ? where GRANT_ID = ?", now(), grant);
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
}
