package org.aftersale.claim.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decisions as sent by the agent's form: not validated, everything as typed. */
public final class DecisionRequest {

    public static final class Line {

        final String decision;
        final String reason;
        final String note;

        public Line(String decision, String reason, String note) {
            this.decision = decision == null ? "" : decision;
            this.reason = reason == null ? "" : reason;
            this.note = note == null ? "" : note;
        }

        public String getDecision() {
            return decision;
        }

        public String getReason() {
            return reason;
        }

        public String getNote() {
            return note;
        }
    }

    final Map<Long, Line> lines;
    final String message;
    final long seenVersion;

    /**
     * @param lines by claim line id; a line without a decision stays undecided
     * @param message text to the customer sent with the decision; may be empty
     * @param seenVersion the claim's version shown on the page
     */
    public DecisionRequest(Map<Long, Line> lines, String message, long seenVersion) {
        this.lines = Collections.unmodifiableMap(new LinkedHashMap<Long, Line>(lines));
        this.message = message;
        this.seenVersion = seenVersion;
    }
}
