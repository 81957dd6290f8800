package org.aftersale.claim;

import java.util.List;

/** The reasons that can be chosen now. */
public interface Reasons {

    /** In the merchant's order. */
    List<ReasonImpl> of(ReasonKind kind);

    /** Of every kind. */
    List<ReasonImpl> all();

    boolean knows(ReasonKind kind, String code);
}
