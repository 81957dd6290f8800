package org.aftersale.claim.reason;

/** The question a reason answers. */
public enum ReasonKind {
    /** Asked of the customer: what is wrong? */
    CLAIM("aftersale.reason."),
    /** Asked of the shop: why was it approved? */
    APPROVAL("aftersale.decision.approved."),
    /** Asked of the shop: why was it rejected? */
    REJECTION("aftersale.decision.rejected.");

    private final String messagePrefix;

    ReasonKind(String messagePrefix) {
        this.messagePrefix = messagePrefix;
    }

    /** The prefix of its message keys; the code follows. */
    public String messagePrefix() {
        return messagePrefix;
    }
}
