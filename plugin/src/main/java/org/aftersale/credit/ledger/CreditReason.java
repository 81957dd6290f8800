package org.aftersale.credit.ledger;

/** Why credit was granted or reversed. Its texts are in the messages. */
public enum CreditReason {
    /** The refund of an order, as credit. */
    REFUND,
    /** A gift without obligation. */
    GOODWILL,
    /** For damage or inconvenience. */
    COMPENSATION,
    /** To correct a mistake. */
    CORRECTION,
    /** Any other reason: requires a note. */
    OTHER
}
