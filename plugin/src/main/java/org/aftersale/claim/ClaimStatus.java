package org.aftersale.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/**
 * The status of a claim as a whole. Derived from its lines and stored only for lists: {@link #of}
 * is the only source.
 */
public enum ClaimStatus implements Status {
    SUBMITTED(Tone.INFO),
    UNDER_REVIEW(Tone.INFO),
    WAITING_FOR_CUSTOMER(Tone.WARN),
    APPROVED(Tone.OK),
    PARTLY_APPROVED(Tone.OK),
    REJECTED(Tone.BAD),
    WITHDRAWN(Tone.MUTE);

    private static final Set<ClaimStatus> DECIDED =
            EnumSet.of(APPROVED, PARTLY_APPROVED, REJECTED, WITHDRAWN);

    private final Tone tone;

    ClaimStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** Undecided lines take precedence, since an action is still due; then the decisions. */
    public static ClaimStatus of(Collection<LineStatus> lines) {
        if (lines.contains(LineStatus.WAITING_FOR_CUSTOMER)) {
            return WAITING_FOR_CUSTOMER;
        }
        if (lines.contains(LineStatus.UNDER_REVIEW)) {
            return UNDER_REVIEW;
        }
        if (lines.contains(LineStatus.SUBMITTED)) {
            return lines.stream().allMatch(LineStatus.SUBMITTED::equals) ? SUBMITTED : UNDER_REVIEW;
        }
        return ofDecided(lines);
    }

    private static ClaimStatus ofDecided(Collection<LineStatus> lines) {
        boolean approved = lines.contains(LineStatus.APPROVED);
        boolean rejected = lines.contains(LineStatus.REJECTED);
        if (approved) {
            return rejected ? PARTLY_APPROVED : APPROVED;
        }
        return rejected ? REJECTED : WITHDRAWN;
    }

    /** Whether it is the shop's turn: neither decided nor waiting for the customer. */
    public boolean isAwaitingShop() {
        return !isDecided() && this != WAITING_FOR_CUSTOMER;
    }

    /** Whether every line is decided or withdrawn. */
    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
