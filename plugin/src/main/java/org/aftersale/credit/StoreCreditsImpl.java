package org.aftersale.credit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditAccount;
import org.aftersale.credit.ledger.CreditAccounts;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditLedger;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.CreditPosting;
import org.aftersale.credit.ledger.CreditReads;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Service;

/**
 * Finds the account and delegates to the ledger. Starts no transaction itself, so that the first
 * statement of an act's transaction is the lock.
 */
@Service("aftersaleStoreCredits")
public class StoreCreditsImpl implements StoreCredits {

    @Resource(name = "aftersaleCreditAccounts")
    public CreditAccounts accounts;

    @Resource(name = "aftersaleCreditLedger")
    public CreditLedger ledger;

    @Resource(name = "aftersaleCreditReads")
    protected CreditReads reads;

    @Resource(name = "aftersaleCreditValidity")
    public CreditValidity validity;

    @Resource(name = "aftersaleClock")
    public Clock clock;

    @Override
    public long grant(NewCredit credit, Actor actor, String requestKey) {
        CreditPosting act = credit.posting(actor, requestKey);
        Amount amount = credit.getAmount();
        CreditAccount account =
                ConflictRetry.retry(
                        () -> accounts.open(credit.getCustomerId(), amount.getCurrency()));
        return ledger.grant(account, amount.getMinor(), credit.getExpiresAt(), act);
    }

    @Override
    public void spend(
            long customerId, Amount amount, String reference, Actor actor, String requestKey) {
        if (amount.getMinor() <= 0) {
            throw new IllegalArgumentException("Not a spendable amount: " + amount);
        }
        CreditPosting act =
                CreditPosting.of(CreditEntryKind.SPEND, actor, requestKey).about(reference);
        Optional<CreditAccount> account = accounts.find(customerId, amount.getCurrency());
        ledger.spend(
                account.orElseThrow(
                        () ->
                                InsufficientCreditException.left(
                                        Amount.ofMinor(0, amount.getCurrency()))),
                amount.getMinor(),
                act);
    }

    @Override
    public Amount returnSpent(long customerId, String spendKey, Actor actor) {
        CreditAccount account =
                accounts.ofSpend(customerId, spendKey)
                        .orElseThrow(() -> NotFoundException.of("spent credit", spendKey));
        return ledger.returnSpent(account, spendKey, actor);
    }

    @Override
    public List<CreditBalance> balance(long customerId) {
        return reads.balances(customerId, clock.millis());
    }

    @Override
    public Amount available(long customerId, String currency) {
        return balance(customerId).stream()
                .map(CreditBalance::getAmount)
                .filter(amount -> amount.getCurrency().equals(currency))
                .findFirst()
                .orElse(Amount.ofMinor(0, currency));
    }

    @Override
    public Slice<CreditMovement> history(long customerId, int page) {
        return reads.history(customerId, page, true);
    }

    @Override
    public CustomerCredit ofCustomer(long customerId, int page) {
        return new CustomerCredit(balance(customerId), reads.history(customerId, page, false));
    }

    @Override
    public Long defaultExpiry() {
        return validity.from(clock.millis());
    }
}
