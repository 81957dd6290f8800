package org.aftersale.credit.ledger;

/** The kind of a ledger line. */
public enum CreditEntryKind {
    /** Credit granted. */
    GRANT,
    /** Credit spent by the customer. */
    SPEND,
    /** What was left of a grant, reversed by staff. */
    REVERSAL,
    /** What was left of a grant at its expiry. */
    EXPIRY,
    /** Spent credit, returned because the purchase was cancelled. */
    RETURN
}
