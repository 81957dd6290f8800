package org.aftersale.credit.ledger;

import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.IdempotencyKeyReusedException;

/**
 * The acts on one account. Each joins the caller's transaction or runs in its own, takes the lock
 * first, reads everything afresh and publishes its event last. Amounts are minor units of the
 * account's currency, above zero.
 */
public interface CreditLedger {

    /**
     * @param expiresAt epoch milliseconds; null: never
     * @return the grant's id; the existing grant's if the act was already done
     * @throws IdempotencyKeyReusedException if an act with other content has the key
     * @throws IllegalArgumentException if the expiry is in the past
     */
    long grant(CreditAccount account, long minor, Long expiresAt, CreditPosting act);

    /**
     * @throws InsufficientCreditException if less is left
     * @throws IdempotencyKeyReusedException if an act with other content has the key, or this act
     *     was already undone
     */
    void spend(CreditAccount account, long minor, CreditPosting act);

    /**
     * @param spendKey of an act that spent from this account
     * @return what that act spent, returned now or before
     */
    Amount returnSpent(CreditAccount account, String spendKey, Actor actor);

    /**
     * Reverses what is left of a grant, or a part of it.
     *
     * @param minor how much; null: everything left
     * @return the amount reversed
     * @throws InsufficientCreditException if less, or nothing, is left
     * @throws IdempotencyKeyReusedException if an act with other content has the key
     */
    Amount reverse(CreditAccount account, long grantId, Long minor, CreditPosting act);

    /**
     * Records the expiry of expired grants.
     *
     * @return how many of them had an amount left
     */
    int expire(CreditAccount account);
}
