package org.aftersale.claim;

/** What an agent decided about one line, checked. */
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
