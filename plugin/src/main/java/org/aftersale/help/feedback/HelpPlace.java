package org.aftersale.help.feedback;

/** Where a reader met the help. */
public enum HelpPlace {
    /** The help's own pages. */
    HELP,
    /** Beside the form of a claim. */
    CLAIM_FORM,
    /** Beside the form of a question. */
    QUESTION_FORM
}
