package org.aftersale.claim.decision;

import java.util.List;
import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.host.StaffMember;

/** Staff access to claims. Each method checks the permission itself. */
public interface ClaimDesk {

    /** The claim of that number, with its ticket; empty if there is none. */
    Optional<Claim> find(StaffMember staff, String number);

    /** The claim of a ticket; empty if the ticket has none. */
    Optional<Claim> ofTicket(StaffMember staff, long ticketId);

    /** All claims of an order, oldest first, with their lines. */
    List<Claim> ofOrder(StaffMember staff, long orderId);

    /** All claims of the order of that claim, itself among them, as {@link #ofOrder}. */
    List<Claim> ofSameOrder(StaffMember staff, String number);

    /** Whether this staff member may decide any line of the claim now; controls the button. */
    boolean canDecide(StaffMember staff, Claim claim);

    /**
     * Approves and rejects lines; lines without a decision keep their status. Notifies the customer
     * once if at least one line was decided.
     *
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     * @throws org.aftersale.shared.ConcurrentChangeException if the claim changed since the page
     *     was loaded
     */
    void decide(StaffMember staff, String number, DecisionRequest request);
}
