package org.aftersale.credit;

import java.util.List;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.Slice;

/**
 * Customers' store credit, for the module and for a store's own checkout. Only credit that has not
 * expired at the time of the call counts.
 *
 * <p>Each act joins the caller's transaction or runs in its own. A rejection ({@link
 * org.aftersale.shared.AftersaleException}) changes nothing and does not affect the caller's
 * transaction. In a transaction that has already read data, an act may fail with a conflict ({@link
 * org.aftersale.shared.ConflictRetry}) on MariaDB and MySQL: nothing was changed, and the whole
 * transaction can be retried. Every act has an idempotency key of at most 100 characters, with a
 * prefix of the caller's own, and is executed once however often it is called.
 */
public interface StoreCredits {

    /**
     * Grants credit.
     *
     * @return the grant's id; the existing grant's if the act was already done. The expiry is not
     *     compared, since a repeated call may come on another day
     * @throws IdempotencyKeyReusedException if an act with other content has the key
     * @throws IllegalArgumentException if the expiry is in the past or the request key is missing
     */
    long grant(NewCredit credit, Actor actor, String requestKey);

    /**
     * Pays with credit, earliest expiry first.
     *
     * @param amount above zero
     * @param reference the number of the paid order, by which a refund finds the end that the
     *     credit had; null if none
     * @throws InsufficientCreditException with the available amount, if that is less
     * @throws IdempotencyKeyReusedException if an act with other content has the key, or what was
     *     spent under it was returned
     * @throws IllegalArgumentException if the amount is not above zero or the request key is
     *     missing
     */
    void spend(long customerId, Amount amount, String reference, Actor actor, String requestKey);

    /**
     * For a cancelled purchase: returns to the customer what an act spent; idempotent. The credit
     * goes back to the original grants; for an expired one, to a new grant with the validity that
     * remained when it was spent.
     *
     * @param spendKey the request key of the spend
     * @return the amount returned
     * @throws org.aftersale.shared.NotFoundException if this customer spent nothing under that key
     */
    Amount returnSpent(long customerId, String spendKey, Actor actor);

    /** The available balance, one per currency the customer ever had credit in. */
    List<CreditBalance> balance(long customerId);

    /**
     * The available amount in one currency; zero if there is none.
     *
     * @param currency ISO 4217 code
     */
    Amount available(long customerId, String currency);

    /**
     * The ledger, newest first, with notes and names; for staff and integrations.
     *
     * @param page from 1; a page out of range shows the nearest
     */
    Slice<CreditMovement> history(long customerId, int page);

    /**
     * What customers see of their own credit, without notes and names.
     *
     * @param customerId the customer who asks
     * @param page of the history, from 1
     */
    CustomerCredit ofCustomer(long customerId, int page);

    /**
     * The default expiry of credit granted now, by the setting: epoch milliseconds, the end of a
     * day in the shop's time zone; null: never.
     */
    Long defaultExpiry();
}
