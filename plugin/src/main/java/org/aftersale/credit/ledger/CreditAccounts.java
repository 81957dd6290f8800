package org.aftersale.credit.ledger;

import java.util.Optional;

/**
 * Finds and opens accounts. Whatever acts on one finds it here first and then locks it, so that
 * nothing was read before the lock in the transaction that acts.
 */
public interface CreditAccounts {

    /**
     * The customer's account in a currency, made where there is none: in a transaction of its own,
     * so that the loser of two first grants loses nothing else.
     *
     * @throws RuntimeException a conflict, where somebody else made it at the same moment
     */
    CreditAccount open(long customerId, String currency);

    Optional<CreditAccount> find(long customerId, String currency);

    /** The account of a grant of this customer's; empty for another customer's. */
    Optional<CreditAccount> ofGrant(long customerId, long grantId);

    /** The account of this customer's that an act with that key spent from. */
    Optional<CreditAccount> ofSpend(long customerId, String requestKey);
}
