package org.aftersale.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** What customers do with claims. Every load names the customer whose it must be. */
public interface Claims {

    /**
     * The customer's order, ready to be claimed.
     *
     * @throws org.aftersale.shared.NotFoundException when there is none, or it is another
     *     customer's
     */
    ClaimableOrder claimable(long customerId, String orderNumber);

    /** The same for orders that were loaded for this customer already, in the same order. */
    List<ClaimableOrder> claimable(Collection<StoreOrder> ordersOfCustomer);

    /**
     * Files a claim and opens its conversation. The same form a second time is the same claim.
     *
     * @param locale the language to answer in
     * @return the claim that was filed, now or the first time
     * @throws org.aftersale.shared.InvalidInputException with what to mend
     * @throws DuplicateClaimException when another claim was filed while the form was open
     * @throws org.aftersale.shared.NotFoundException as {@link #claimable}
     */
    Claim file(StoreCustomer customer, ClaimRequest request, Locale locale);

    /**
     * @throws org.aftersale.shared.NotFoundException when there is none, or it is another
     *     customer's
     */
    Claim ofCustomer(long customerId, String number);

    /** Undecided first, then newest first. */
    List<Claim> ofCustomer(long customerId, int most);

    boolean canWithdraw(Claim claim);

    /**
     * The customer takes back what is not decided yet.
     *
     * @throws org.aftersale.shared.IllegalTransitionException when all is decided
     */
    void withdraw(StoreCustomer customer, String number);

    /** Status by ticket id, for lists of tickets. */
    Map<Long, ClaimStatus> statuses(Collection<Long> ticketIds);
}
