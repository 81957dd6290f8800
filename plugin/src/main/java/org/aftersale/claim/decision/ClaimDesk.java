package org.aftersale.claim.decision;

import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.host.StaffMember;

/** What staff do with claims. Each method checks the permission itself. */
public interface ClaimDesk {

    /** The claim behind a ticket; empty when the ticket is no claim. */
    Optional<Claim> ofTicket(StaffMember staff, long ticketId);

    /** Whether this member of staff may decide anything about the claim now: the button. */
    boolean canDecide(StaffMember staff, Claim claim);

    /**
     * Approves and rejects lines; lines without a decision stay as they are. Tells the customer
     * once, when at least one line was decided.
     *
     * @throws org.aftersale.shared.InvalidInputException with what to mend
     * @throws org.aftersale.shared.ConcurrentChangeException when somebody else acted since the
     *     page
     */
    void decide(StaffMember staff, String number, DecisionRequest request);
}
