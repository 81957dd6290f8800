package org.aftersale.help.feedback;

/** Why an article did not help. */
public enum UnhelpfulReason {
    /** Off topic or incomplete. */
    NOT_ANSWERED,
    /** Hard to understand or follow. */
    UNCLEAR,
    /** Wrong or outdated. */
    WRONG,
    OTHER
}
