package org.aftersale.credit.ledger;

import java.util.List;
import java.util.Optional;

/** The rows of the ledger, for acts; each in the caller's transaction, after the lock. */
public interface CreditRows {

    /** The first statement of each act: whoever comes second waits here for the first. */
    void lock(long accountId);

    /** The lines of the act with that key, in their order; empty where there was none. */
    List<CreditEntry> lines(String requestKey);

    /** The account's grants with something left, whether their time is over or not. */
    List<OpenGrant> grants(long accountId);

    /** One of the account's grants, used up or not; empty for another account's. */
    Optional<OpenGrant> grant(long accountId, long grantId);

    /** The account's grants whose time is over and that are still in the books. */
    List<OpenGrant> over(long accountId, long now);

    /**
     * @return the new grant's id
     */
    long add(CreditGrantRecord grant);

    void add(CreditEntry line);

    /**
     * Changes what is left of a grant.
     *
     * @throws javax.persistence.OptimisticLockException when it is not as it was seen: read before
     *     the lock, in a transaction of the caller's that had read already
     */
    void change(OpenGrant seen, long byMinor);

    /** Takes a grant from the books, with nothing left of it. */
    void close(OpenGrant seen, long now);

    /** Changes the account's balance. */
    void book(long accountId, long byMinor);
}
