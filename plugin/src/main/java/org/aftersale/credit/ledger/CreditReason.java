package org.aftersale.credit.ledger;

/** Why credit was granted or taken back. A code; its words are in the messages. */
public enum CreditReason {
    /** Money of an order, given back as credit. */
    REFUND,
    /** A gift without an obligation. */
    GOODWILL,
    /** For a damage or a trouble. */
    COMPENSATION,
    /** To put a mistake right. */
    CORRECTION,
    /** Anything else: needs a note. */
    OTHER
}
