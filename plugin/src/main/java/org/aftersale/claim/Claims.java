package org.aftersale.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** Customers' access to claims. Every method that loads data names the customer who must own it. */
public interface Claims {

    /**
     * The customer's order with its claimable units.
     *
     * @throws org.aftersale.shared.NotFoundException if the customer has no such order
     */
    ClaimableOrder claimable(long customerId, String orderNumber);

    /** The same for orders already loaded for this customer, in the given order. */
    List<ClaimableOrder> claimable(Collection<StoreOrder> ordersOfCustomer);

    /**
     * Files a claim and opens its conversation. Sending the same form again returns the same claim.
     *
     * @param locale the language to answer in
     * @return the claim, filed now or earlier
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     * @throws DuplicateClaimException if another claim was filed while the form was open
     * @throws org.aftersale.shared.NotFoundException as {@link #claimable}
     */
    Claim file(StoreCustomer customer, ClaimRequest request, Locale locale);

    /**
     * @throws org.aftersale.shared.NotFoundException if the customer has no such claim
     */
    Claim ofCustomer(long customerId, String number);

    /** Undecided first, then newest first. */
    List<Claim> ofCustomer(long customerId, int limit);

    boolean canWithdraw(Claim claim);

    /**
     * Withdraws the lines that are not decided yet.
     *
     * @throws org.aftersale.shared.IllegalTransitionException if every line is decided
     */
    void withdraw(StoreCustomer customer, String number);

    /** Status by ticket id, for lists of tickets. */
    Map<Long, ClaimStatus> statuses(Collection<Long> ticketIds);
}
