package org.aftersale.credit;

import java.util.List;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.credit.ledger.IdempotencyKeyReusedException;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.Slice;

/**
 * Customers' store credit, for callers inside the module and for a store's own checkout. Only what
 * has not expired counts, at the moment of asking.
 *
 * <p>Each act joins the caller's transaction or has one of its own. A refusal ({@link
 * org.aftersale.shared.AftersaleException}) changes nothing and leaves the caller's transaction as
 * it is. Within one that had read before, an act may fail as a conflict ({@link
 * org.aftersale.shared.ConflictRetry}) on MariaDB and MySQL: nothing was done, and the whole may be
 * tried again. Every act has a request key of at most 100 signs, with a prefix of the caller's own,
 * and is done once however often it is asked for.
 */
public interface StoreCredits {

    /**
     * Gives credit.
     *
     * @return the grant; that of the first time where the act was done already. The expiry is not
     *     compared: the repetition may come on another day
     * @throws IdempotencyKeyReusedException when an act with other content has its key
     * @throws IllegalArgumentException for an expiry that is over, or no request key
     */
    long grant(NewCredit credit, Actor actor, String requestKey);

    /**
     * Pays with credit, from the grants that expire first.
     *
     * @param amount above zero
     * @param reference the number of the order that is paid; null: none
     * @throws InsufficientCreditException with what is left, when less is
     * @throws IdempotencyKeyReusedException when an act with other content has its key, or what was
     *     spent under it was given back
     * @throws IllegalArgumentException for a sum that is not above zero, or no request key
     */
    void spend(long customerId, Amount amount, String reference, Actor actor, String requestKey);

    /**
     * Gives back what an act spent, since the purchase was undone: once, however often it is asked.
     * It goes to the grants it came from; where the time of one is over, to a new one with as much
     * time as there was when it was spent.
     *
     * @param spendKey the request key of the spending
     * @return how much that was
     * @throws org.aftersale.shared.NotFoundException when this customer spent nothing under that
     *     key
     */
    Amount giveBack(long customerId, String spendKey, Actor actor);

    /** What the customer can spend, one balance for each currency there ever was credit in. */
    List<CreditBalance> balance(long customerId);

    /**
     * What the customer can spend in one currency; zero where there is none.
     *
     * @param currency ISO 4217 code
     */
    Amount available(long customerId, String currency);

    /**
     * The ledger, newest first, with notes and names; for staff and programs.
     *
     * @param page from 1; one beyond the ends shows the nearest
     */
    Slice<CreditMovement> history(long customerId, int page);

    /**
     * What customers see of their own credit: no notes, and nobody's name.
     *
     * @param customerId of the one who asks
     * @param page of the history, from 1
     */
    CustomerCredit ofCustomer(long customerId, int page);

    /**
     * Until when credit counts that is granted now, by the setting {@code aftersale.credit.days}:
     * epoch milliseconds, the end of a day in the shop's zone; null: for ever.
     */
    Long usualExpiry();
}
