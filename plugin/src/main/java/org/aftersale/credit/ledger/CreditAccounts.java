package org.aftersale.credit.ledger;

import java.util.Optional;

/**
 * Finds and opens accounts. Callers find an account here before locking it, so that the transaction
 * of the act reads nothing before the lock.
 */
public interface CreditAccounts {

    /**
     * The customer's account in a currency, created if missing. Joins the transaction of a store's
     * checkout: one of its own would need a second connection.
     *
     * @throws RuntimeException a conflict, if it was created concurrently: two first grants to a
     *     customer at once
     */
    CreditAccount open(long customerId, String currency);

    Optional<CreditAccount> find(long customerId, String currency);

    /** The account of this customer's grant; empty for another customer's grant. */
    Optional<CreditAccount> ofGrant(long customerId, long grantId);

    /** The customer's account that the act with that key spent from. */
    Optional<CreditAccount> ofSpend(long customerId, String requestKey);
}
