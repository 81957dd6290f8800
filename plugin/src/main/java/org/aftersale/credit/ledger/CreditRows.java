package org.aftersale.credit.ledger;

import java.util.List;
import java.util.Optional;

/** The ledger's rows, for acts. Requires the caller's transaction, and the lock first. */
public interface CreditRows {

    /** The first statement of each act: concurrent acts wait here. */
    void lock(long accountId);

    /** The lines of the act with that key, in order; empty if there is no such act. */
    List<CreditEntry> lines(String requestKey);

    /** The account's grants with an amount left, expired or not. */
    List<OpenGrant> grants(long accountId);

    /** One of the account's grants, used up or not; empty for another account's. */
    Optional<OpenGrant> grant(long accountId, long grantId);

    /** The account's expired grants whose expiry is not recorded yet. */
    List<OpenGrant> expired(long accountId, long now);

    /**
     * @return the new grant's id
     */
    long add(CreditGrantRecord grant);

    void add(CreditEntry line);

    /**
     * Changes what is left of a grant.
     *
     * @throws javax.persistence.OptimisticLockException if it has changed since it was read, which
     *     is possible if the caller's transaction had read it before the lock
     */
    void change(OpenGrant seen, long byMinor);

    /** Records a grant's expiry, with nothing left of it. */
    void close(OpenGrant seen, long now);

    void book(long accountId, long byMinor);
}
