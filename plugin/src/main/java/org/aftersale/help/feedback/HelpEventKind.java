package org.aftersale.help.feedback;

/** Actions of help readers. */
public enum HelpEventKind {
    /** Searched; the number of articles found is recorded. */
    SEARCHED,
    /** Saw suggested articles beside a form. */
    SEEN,
    /** Opened an article. */
    OPENED,
    /** Marked an article as the solution and did not send the form. */
    SOLVED,
    /** Sent the form nevertheless. */
    SUBMITTED,
    /** Voted that an article helped. */
    HELPFUL,
    /** Voted that an article did not help. */
    UNHELPFUL
}
