package org.aftersale.credit.ledger;

import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;

/**
 * The acts on one account. Each joins the caller's transaction or has one of its own, begins with
 * the lock, looks at everything anew and publishes its event last. Sums are minor units of the
 * account's currency, above zero.
 */
public interface CreditLedger {

    /**
     * @param expiresAt epoch milliseconds; null: never
     * @return the grant; that of the first time where the act was done already
     * @throws IdempotencyKeyReusedException when an act with other content has its key
     * @throws IllegalArgumentException when its time would be over already
     */
    long grant(CreditAccount account, long minor, Long expiresAt, CreditPosting act);

    /**
     * @throws InsufficientCreditException when less is left
     * @throws IdempotencyKeyReusedException when an act with other content has its key, or this one
     *     was undone
     */
    void spend(CreditAccount account, long minor, CreditPosting act);

    /**
     * @param spendKey of an act that spent from this account
     * @return what that act took, now given back or given back before
     */
    Amount giveBack(CreditAccount account, String spendKey, Actor actor);

    /**
     * Takes back what is left of a grant, or a part of it.
     *
     * @param minor how much; null: all that is left
     * @return what was taken
     * @throws InsufficientCreditException when less, or nothing, is left
     * @throws IdempotencyKeyReusedException when an act with other content has its key
     */
    Amount reverse(CreditAccount account, long grantId, Long minor, CreditPosting act);

    /**
     * Takes grants whose time is over from the books.
     *
     * @return how many of them had something left
     */
    int expire(CreditAccount account);
}
