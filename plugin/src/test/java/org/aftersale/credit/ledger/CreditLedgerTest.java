package org.aftersale.credit.ledger;

import static org.aftersale.credit.ledger.InMemoryCreditLedger.DAY;
import static org.aftersale.credit.ledger.InMemoryCreditLedger.SAM;
import static org.aftersale.credit.ledger.InMemoryCreditLedger.SHOPPER;
import static org.aftersale.credit.ledger.InMemoryCreditLedger.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.credit.NewCredit;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class CreditLedgerTest {

    private final InMemoryCreditLedger sam = new InMemoryCreditLedger();

    @Test
    void refusesToSpendMoreThanTheBalanceAndNamesIt() {
        sam.grant(1_000, 0, "g1");
        assertThatThrownBy(() -> sam.spend(1_001, "s1"))
                .isInstanceOfSatisfying(
                        InsufficientCreditException.class,
                        refusal -> assertThat(refusal.getLeft()).isEqualTo(usd(1_000)));
        assertThat(sam.balance()).isEqualTo(1_000);
        assertThat(sam.events).containsExactly("credit.granted CREDIT");
    }

    @Test
    void refusesToSpendWithoutAnAccount() {
        assertThatThrownBy(() -> sam.spend(1, "s1"))
                .isInstanceOfSatisfying(
                        InsufficientCreditException.class,
                        refusal -> assertThat(refusal.getLeft()).isEqualTo(usd(0)));
    }

    @Test
    void ignoresCreditInAnotherCurrency() {
        sam.grant(1_000, 0, "g1");
        assertThatThrownBy(
                        () ->
                                sam.credits.spend(
                                        SAM, Amount.ofMinor(1, "EUR"), "T-1", SHOPPER, "s1"))
                .isInstanceOf(InsufficientCreditException.class);
    }

    @Test
    void rejectsAmountsThatAreNotPositive() {
        for (long minor : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> sam.grant(minor, 0, "g" + minor))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sam.spend(minor, "s" + minor))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(sam.rows.lines).isEmpty();
    }

    @Test
    void rejectsMissingAndOverlongKeys() {
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i <= CreditPosting.MAX_KEY_LENGTH; i++) {
            endless.append('k');
        }
        for (String key : new String[] {null, "", endless.toString()}) {
            assertThatThrownBy(() -> sam.grant(1_000, 0, key))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        sam.grant(1_000, 0, endless.substring(1));
    }

    @Test
    void refusesToGrantExpiredCredit() {
        assertThatThrownBy(() -> sam.grant(1_000, -1, "g1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sam.rows.lines).isEmpty();
    }

    @Test
    void rejectsAKeyReusedWithOtherContent() {
        long grant = sam.grant(1_000, 0, "g1");
        sam.spend(100, "s1");
        sam.reverse(grant, 100L, "r1");
        assertThatThrownBy(() -> sam.grant(1_001, 0, "g1"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThatThrownBy(() -> sam.spend(100, "g1"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThatThrownBy(() -> sam.spend(99, "s1"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThatThrownBy(() -> sam.reverse(grant, 99L, "r1"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThatThrownBy(
                        () ->
                                sam.credits.grant(
                                        NewCredit.of(SAM + 1, usd(1_000), CreditReason.GOODWILL),
                                        Actor.system(),
                                        "g1"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(sam.balance()).isEqualTo(800);
    }

    /** Else staff would read that it was revoked, and it could be spent all the same. */
    @Test
    void rejectsAKeyOfARevocationReusedForAnotherGrant() {
        long first = sam.grant(1_000, 0, "g1");
        long second = sam.grant(1_000, 0, "g2");
        sam.reverse(first, 1_000L, "r1");
        for (Long minor : new Long[] {1_000L, null}) {
            assertThatThrownBy(() -> sam.reverse(second, minor, "r1"))
                    .isInstanceOf(IdempotencyKeyReusedException.class);
        }
        assertThat(sam.balance()).isEqualTo(1_000);
    }

    @Test
    void executesARepeatedOperationOnce() {
        long grant = sam.grant(1_000, 30, "g1");
        sam.now += DAY;
        assertThat(sam.grant(1_000, 30, "g1")).as("repeated on another day").isEqualTo(grant);
        sam.spend(300, "s1");
        sam.spend(300, "s1");
        assertThat(sam.reverse(grant, null, "r1")).isEqualTo(usd(700));
        assertThat(sam.reverse(grant, null, "r1")).isEqualTo(usd(700));
        assertThat(sam.credits.returnSpent(SAM, "s1", SHOPPER)).isEqualTo(usd(300));
        assertThat(sam.credits.returnSpent(SAM, "s1", SHOPPER)).isEqualTo(usd(300));
        assertThat(sam.balance()).isEqualTo(300);
        assertThat(sam.rows.lines).hasSize(4);
        assertThat(sam.events)
                .containsExactly(
                        "credit.granted CREDIT",
                        "credit.spent CREDIT",
                        "credit.reversed CREDIT",
                        "credit.returned CREDIT");
    }

    @Test
    void doesNotRevokeSpentCredit() {
        long grant = sam.grant(1_000, 0, "g1");
        sam.spend(400, "s1");
        assertThatThrownBy(() -> sam.reverse(grant, 601L, "r1"))
                .isInstanceOfSatisfying(
                        InsufficientCreditException.class,
                        refusal -> assertThat(refusal.getLeft()).isEqualTo(usd(600)));
        assertThat(sam.reverse(grant, 200L, "r2")).isEqualTo(usd(200));
        assertThat(sam.reverse(grant, null, "r3")).isEqualTo(usd(400));
        assertThatThrownBy(() -> sam.reverse(grant, null, "r4"))
                .isInstanceOf(InsufficientCreditException.class);
        assertThat(sam.balance()).isZero();
    }

    @Test
    void refusesToSpendOrRevokeExpiredCreditBeforeTheJobRan() {
        long grant = sam.grant(1_000, 30, "g1");
        sam.now += 30 * DAY - 1;
        assertThat(sam.available()).isEqualTo(1_000);
        sam.now += 1;
        assertThat(sam.available()).isZero();
        assertThatThrownBy(() -> sam.spend(1, "s1"))
                .isInstanceOf(InsufficientCreditException.class);
        assertThatThrownBy(() -> sam.reverse(grant, null, "r1"))
                .isInstanceOf(InsufficientCreditException.class);
        assertThat(sam.balance()).isEqualTo(1_000);
        assertThat(sam.expire()).isOne();
        assertThat(sam.expire()).isZero();
        assertThat(sam.balance()).isZero();
        assertThat(sam.events).endsWith("credit.expired CREDIT");
    }

    @Test
    void expiresAUsedUpGrantSilently() {
        sam.grant(1_000, 30, "g1");
        sam.spend(1_000, "s1");
        sam.now += 30 * DAY;
        assertThat(sam.expire()).isZero();
        assertThat(sam.rows.expired(sam.account().getId(), sam.now)).isEmpty();
        assertThat(sam.rows.lines).hasSize(2);
    }

    @Test
    void spendsTheCreditThatExpiresFirst() {
        long forEver = sam.grant(1_000, 0, "g1");
        long late = sam.grant(1_000, 60, "g2");
        long soon = sam.grant(1_000, 30, "g3");
        sam.spend(1_500, "s1");
        assertThat(sam.left(soon)).isZero();
        assertThat(sam.left(late)).isEqualTo(500);
        assertThat(sam.left(forEver)).isEqualTo(1_000);
        assertThat(sam.rows.lines("s1"))
                .extracting(line -> line.grantId)
                .containsExactly(soon, late);
        assertThat(sam.rows.lines("s1")).extracting(line -> line.partNo).containsExactly(1, 2);
    }

    @Test
    void returnsSpentCreditToTheOriginalGrants() {
        long late = sam.grant(1_000, 60, "g2");
        long soon = sam.grant(1_000, 30, "g3");
        sam.spend(1_500, "s1");
        sam.credits.returnSpent(SAM, "s1", SHOPPER);
        assertThat(sam.left(soon)).isEqualTo(1_000);
        assertThat(sam.left(late)).isEqualTo(1_000);
    }

    @Test
    void extendsReturnedCreditThatExpiredWhileSpent() {
        sam.grant(1_000, 30, "g1");
        sam.now += 20 * DAY;
        sam.spend(400, "s1");
        sam.now += 50 * DAY;
        sam.expire();
        assertThat(sam.credits.returnSpent(SAM, "s1", SHOPPER)).isEqualTo(usd(400));
        sam.now += 10 * DAY - 1;
        assertThat(sam.available()).isEqualTo(400);
        sam.now += 1;
        assertThat(sam.available()).isZero();
        assertThat(sam.expire()).isOne();
        assertThat(sam.balance()).isZero();
    }

    @Test
    void refusesToSpendAgainUnderAReturnedKey() {
        sam.grant(1_000, 0, "g1");
        sam.spend(400, "s1");
        sam.credits.returnSpent(SAM, "s1", SHOPPER);
        assertThatThrownBy(() -> sam.spend(400, "s1"))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(sam.balance()).isEqualTo(1_000);
    }

    @Test
    void refusesToReturnUnknownOrForeignSpending() {
        sam.grant(1_000, 0, "g1");
        sam.spend(400, "s1");
        assertThatThrownBy(() -> sam.credits.returnSpent(SAM + 1, "s1", SHOPPER))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sam.credits.returnSpent(SAM, "g1", SHOPPER))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sam.credits.returnSpent(SAM, "s2", SHOPPER))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void putsTheCaseNumberButNoNotesIntoEvents() {
        sam.credits.grant(
                NewCredit.of(SAM, usd(1_000), CreditReason.REFUND)
                        .about("RF-7F3K-29QX")
                        .withNote("Sam was angry."),
                Actor.staff(-1, "Ann"),
                "g1");
        sam.spend(100, "s1");
        assertThat(sam.events)
                .containsExactly("credit.granted RF-7F3K-29QX", "credit.spent CREDIT");
        assertThat(sam.facts.get(0))
                .containsEntry("reason", "REFUND")
                .containsEntry("amountMinor", 1_000L)
                .containsEntry("actor", "STAFF")
                .doesNotContainValue("Sam was angry.")
                .doesNotContainValue("Ann");
        assertThat(sam.facts.get(1)).containsEntry("reference", "T-1").doesNotContainKey("grantId");
    }

    @Test
    void everyOperationStartsWithTheLock() {
        long grant = sam.grant(1_000, 0, "g1");
        sam.spend(100, "s1");
        sam.credits.returnSpent(SAM, "s1", SHOPPER);
        sam.reverse(grant, null, "r1");
        sam.expire();
        assertThat(sam.rows.locks).hasSize(5);
    }
}
