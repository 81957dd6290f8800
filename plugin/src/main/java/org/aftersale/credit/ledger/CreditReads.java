package org.aftersale.credit.ledger;

import java.util.List;
import org.aftersale.shared.Slice;

/** Reads store credit; each answer costs a fixed number of statements. */
public interface CreditReads {

    /** One balance for each of the customer's accounts, by currency. */
    List<CreditBalance> balances(long customerId, long now);

    /** Grants of which something is left, as staff see them, those that expire first in front. */
    List<CreditGrant> grants(long customerId, long now);

    /**
     * Newest first.
     *
     * @param page from 1; one beyond the ends shows the nearest
     * @param forStaff with notes and names
     */
    Slice<CreditMovement> history(long customerId, int page, boolean forStaff);

    /** The accounts of the next grants whose time is over and that are still in the books. */
    List<CreditAccount> due(long now, int most);
}
