package org.aftersale.event.delivery;

/** Where a node that takes a statement of withdrawal can die. */
enum WithdrawalCrashPoint {
    /** The statement and its event are written, and not committed. */
    STATEMENT_WRITTEN(0),
    /** The statement is committed; nobody has looked for its order. */
    STATEMENT_COMMITTED(1),
    /** The order was found, what the statement takes effect on is written and not committed. */
    LOOKUP_WRITTEN(1),
    /** What the statement takes effect on is committed; the receipt is not composed. */
    LOOKUP_COMMITTED(1),
    /** The receipt is composed, and not handed over to the mailer. */
    RECEIPT_COMPOSED(1),
    /** The mail server has taken the receipt; this node has not recorded it. */
    RECEIPT_TAKEN(2);

    private final int mails;

    WithdrawalCrashPoint(int mails) {
        this.mails = mails;
    }

    /** How often the receipt goes out, always with one key: twice where SMTP cannot tell. */
    int mails() {
        return mails;
    }

    /** Whether a statement is left behind, of which everything else has to follow. */
    boolean leavesAStatement() {
        return mails > 0;
    }
}
