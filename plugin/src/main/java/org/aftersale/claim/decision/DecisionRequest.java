package org.aftersale.claim.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decisions as the agent's form sends them: nothing checked, everything as typed. */
public final class DecisionRequest {

    /** The three fields of one line. */
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
     * @param message words to the customer that go with the decision; may be empty
     * @param seenVersion the claim's version that the page showed
     */
    public DecisionRequest(Map<Long, Line> lines, String message, long seenVersion) {
        this.lines = Collections.unmodifiableMap(new LinkedHashMap<Long, Line>(lines));
        this.message = message;
        this.seenVersion = seenVersion;
    }
}
