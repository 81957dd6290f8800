package org.aftersale.claim;

import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.shared.TransitionTable;

/** Where the decision about one line of a claim stands. */
public enum LineStatus {
    SUBMITTED,
    UNDER_REVIEW,
    WAITING_FOR_CUSTOMER,
    APPROVED,
    REJECTED,
    /** Taken back by the customer before there was a decision. */
    WITHDRAWN;

    /** The one table of moves; buttons and guards both ask it. */
    public static final TransitionTable<LineStatus> MOVES =
            TransitionTable.of(LineStatus.class)
                    .allow(SUBMITTED, UNDER_REVIEW, WAITING_FOR_CUSTOMER)
                    .allow(SUBMITTED, APPROVED, REJECTED, WITHDRAWN)
                    .allow(UNDER_REVIEW, WAITING_FOR_CUSTOMER, APPROVED, REJECTED, WITHDRAWN)
                    .allow(WAITING_FOR_CUSTOMER, UNDER_REVIEW, APPROVED, REJECTED, WITHDRAWN)
                    .build();

    /** Which question the reason of a line decided like this answers. */
    ReasonKind reasonKind() {
        return this == APPROVED ? ReasonKind.APPROVAL : ReasonKind.REJECTION;
    }

    /** Whether the shop still owes a decision. */
    public boolean isUndecided() {
        return !MOVES.from(this).isEmpty();
    }
}
