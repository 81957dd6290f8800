package org.aftersale.claim.reason;

import java.util.List;

/** The reasons currently offered. */
public interface Reasons {

    /** In the order set by the merchant. */
    List<ClaimReason> of(ReasonKind kind);

    /** Of all kinds. */
    List<ClaimReason> all();

    boolean knows(ReasonKind kind, String code);
}
