package org.aftersale.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims' tables. Requires the caller's transaction. */
public interface ClaimStore {

    Claim create();

    void persist(Claim claim);

    /** Flushes pending writes, so that a duplicate key fails here and not at commit. */
    void flush();

    Optional<Claim> byNumber(String number);

    /** If it is the customer's, by its order's present owner. */
    Optional<Claim> ofCustomer(long customerId, String number);

    Optional<Claim> byTicket(long ticketId);

    /** All claims of the order, oldest first, with their lines. */
    List<Claim> ofOrder(long orderId);

    /** All claims of the order of that claim, oldest first, with their lines. */
    List<Claim> ofSameOrder(String number);

    /** Claims by order id, oldest first, with their lines; orders without claims are absent. */
    Map<Long, List<Claim>> ofOrders(Collection<Long> orderIds);

    /**
     * The customer's claims without those of moved orders, undecided ones first, then newest first.
     */
    List<Claim> ofCustomer(long customerId, int limit);

    /** Status by ticket id; tickets without a claim are absent. */
    Map<Long, ClaimStatus> statuses(Collection<Long> ticketIds);
}
