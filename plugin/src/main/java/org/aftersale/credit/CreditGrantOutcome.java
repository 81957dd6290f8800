package org.aftersale.credit;

/** What became of a form that grants store credit: a grant, or a request for approval. */
public final class CreditGrantOutcome {

    private final Long grantId;
    private final Long requestId;

    private CreditGrantOutcome(Long grantId, Long requestId) {
        this.grantId = grantId;
        this.requestId = requestId;
    }

    static CreditGrantOutcome granted(long grantId) {
        return new CreditGrantOutcome(grantId, null);
    }

    static CreditGrantOutcome asked(long requestId) {
        return new CreditGrantOutcome(null, requestId);
    }

    /** Whether it awaits a second person. */
    public boolean isWaiting() {
        return grantId == null;
    }

    /** Null while it awaits approval. */
    public Long getGrantId() {
        return grantId;
    }

    /** Null if it was granted at once. */
    public Long getRequestId() {
        return requestId;
    }
}
