package org.aftersale.credit.ledger;

import java.util.List;
import org.aftersale.shared.Slice;

/** Reads store credit; each query runs a fixed number of statements. */
public interface CreditReads {

    /** Whether an act with that idempotency key was done. */
    boolean isDone(String requestKey);

    /** The customer's balances, one per currency. */
    List<CreditBalance> balances(long customerId, long now);

    /** Grants with an amount left, as staff see them, earliest expiry first. */
    List<CreditGrant> grants(long customerId, long now);

    /**
     * Newest first.
     *
     * @param page from 1; a page out of range shows the nearest
     * @param forStaff with notes and names
     */
    Slice<CreditMovement> history(long customerId, int page, boolean forStaff);

    /** The accounts of the next expired grants whose expiry is not recorded yet. */
    List<CreditAccount> due(long now, int limit);
}
