package org.aftersale.claim;

/** An agent's validated decision on one line. */
public final class LineDecision {

    public final LineStatus status;
    public final String reason;
    public final String note;

    public LineDecision(LineStatus status, String reason, String note) {
        this.status = status;
        this.reason = reason;
        this.note = note;
    }
}
