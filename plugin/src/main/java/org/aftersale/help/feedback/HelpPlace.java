package org.aftersale.help.feedback;

/** Where in the store the help was used. */
public enum HelpPlace {
    /** The help pages. */
    HELP,
    /** Beside the claim form. */
    CLAIM_FORM,
    /** Beside the question form. */
    QUESTION_FORM
}
