package org.aftersale.help.feedback;

/** What was wrong with an article that did not help. */
public enum UnhelpfulReason {
    /** It is about something else, or stops short. */
    NOT_ANSWERED,
    /** Hard to understand or to follow. */
    UNCLEAR,
    /** Wrong, or no longer right. */
    WRONG,
    OTHER
}
