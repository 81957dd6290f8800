package org.aftersale.claim.reason;

import java.util.List;

/** The reasons of claims and decisions: those in the table, as the merchant has set them. */
public interface Reasons {

    /** Those that can be chosen now, in the order set by the merchant. */
    List<ClaimReason> of(ReasonKind kind);

    /** Of all kinds, including those that can no longer be chosen. */
    List<ClaimReason> all();

    /** Whether it can be chosen now. */
    boolean knows(ReasonKind kind, String code);

    /** Whether whoever chooses it has to explain it. */
    boolean needsNote(ReasonKind kind, String code);

    /**
     * All reasons of a kind, in order, as they would be with this setting.
     *
     * @param policies empty for the reasons as they come with the module
     */
    List<ClaimReason> with(ReasonKind kind, List<ReasonPolicy> policies);
}
