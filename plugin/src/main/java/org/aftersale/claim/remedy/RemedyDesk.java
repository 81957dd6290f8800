package org.aftersale.claim.remedy;

import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.host.StaffMember;

/** What staff say about remedies that were approved. Each method checks the permission itself. */
public interface RemedyDesk {

    /** Whether this staff member may say that something owed is done; controls the button. */
    boolean canSettle(StaffMember staff, Claim claim);

    /**
     * Whether saying that it is done needs a note: a repair or a replacement explains itself, but a
     * refund that this module did not pay does not.
     */
    boolean needsNote(Claim claim, ClaimLine line);

    /**
     * Records that what is owed for a line was done, other than by a refund of this module.
     *
     * @param note how it was done; required where a refund was to be paid
     * @param seenVersion the claim's version shown on the page
     * @throws org.aftersale.shared.InvalidInputException if the note is missing or too long
     * @throws org.aftersale.shared.NotFoundException if there is no such claim or line
     * @throws org.aftersale.shared.ConcurrentChangeException if the claim changed since
     * @throws org.aftersale.shared.IllegalTransitionException if nothing is owed for the line
     */
    void settle(StaffMember staff, String number, long lineId, String note, long seenVersion);
}
