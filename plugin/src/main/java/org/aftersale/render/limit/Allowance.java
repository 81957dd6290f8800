package org.aftersale.render.limit;

/** What is limited; each has its own setting {@code aftersale.limit.…} and its own counts. */
public enum Allowance {
    /** Questions asked; each is mailed. */
    QUESTIONS,
    /** Claims filed; each is mailed. */
    CLAIMS,
    /** Statements of withdrawal; each is mailed. */
    WITHDRAWALS,
    /** Links for guests; each is mailed if it finds an order. */
    LINKS,
    /** Replies in a conversation. */
    REPLIES,
    /** Votes on articles. */
    VOTES,
    /** Searches of the help; not the suggestions while typing. */
    SEARCHES,
    /** Every other form, and forms that arrive too late. */
    FORMS
}
