package org.aftersale.claim;

/** What an agent decided about one line, checked. */
final class LineDecision {

    final LineStatus status;
    final String reason;
    final String note;

    LineDecision(LineStatus status, String reason, String note) {
        this.status = status;
        this.reason = reason;
        this.note = note;
    }
}
