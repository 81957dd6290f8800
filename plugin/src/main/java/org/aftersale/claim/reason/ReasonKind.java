package org.aftersale.claim.reason;

/** Which question a reason answers. */
public enum ReasonKind {
    /** The customer: what is wrong? */
    CLAIM("aftersale.reason."),
    /** The shop: why was it approved? */
    APPROVAL("aftersale.decision.approved."),
    /** The shop: why was it rejected? */
    REJECTION("aftersale.decision.rejected.");

    private final String messagePrefix;

    ReasonKind(String messagePrefix) {
        this.messagePrefix = messagePrefix;
    }

    /** What the keys of its messages begin with; the code follows. */
    public String messagePrefix() {
        return messagePrefix;
    }
}
