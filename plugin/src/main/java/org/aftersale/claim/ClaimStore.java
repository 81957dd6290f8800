package org.aftersale.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims' tables. Callers bring the transaction. */
public interface ClaimStore {

    Claim create();

    void persist(Claim claim);

    /** Writes what is pending now, so that a unique key speaks here and not at the commit. */
    void flush();

    Optional<Claim> byNumber(String number);

    Optional<Claim> byTicket(long ticketId);

    /** All claims of the order, oldest first, with their lines. */
    List<Claim> ofOrder(long orderId);

    /** Claims by order id, oldest first, with their lines; orders without any are absent. */
    Map<Long, List<Claim>> ofOrders(Collection<Long> orderIds);

    /** The customer's claims, undecided ones first, then newest first. */
    List<Claim> ofCustomer(long customerId, int most);

    /** Status by ticket id; tickets that are no claim are absent. */
    Map<Long, ClaimStatus> statuses(Collection<Long> ticketIds);
}
