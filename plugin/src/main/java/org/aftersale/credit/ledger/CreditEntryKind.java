package org.aftersale.credit.ledger;

/** What a line of the ledger is. */
public enum CreditEntryKind {
    /** Credit that was given. */
    GRANT,
    /** Credit a customer paid with. */
    SPEND,
    /** What was left of a grant, taken back by staff. */
    REVERSAL,
    /** What was left of a grant when its time was over. */
    EXPIRY,
    /** What a spend took, given back because the purchase was undone. */
    RETURN
}
