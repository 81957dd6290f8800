package org.aftersale.claim.reason;

import java.util.List;

/** The reasons that can be chosen now. */
public interface Reasons {

    /** In the merchant's order. */
    List<ClaimReason> of(ReasonKind kind);

    /** Of every kind. */
    List<ClaimReason> all();

    boolean knows(ReasonKind kind, String code);
}
