package org.aftersale.help.feedback;

/** What a reader of the help did. */
public enum HelpEventKind {
    /** Asked; what was found is counted. */
    SEARCHED,
    /** Was shown articles beside a form. */
    SEEN,
    /** Opened an article. */
    OPENED,
    /** Said that an article solved it, and did not send the form. */
    SOLVED,
    /** Sent the form all the same. */
    SUBMITTED,
    /** Said that an article helped. */
    HELPFUL,
    /** Said that it did not. */
    UNHELPFUL
}
