package org.aftersale.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.shared.MessageReference;

/** The result of a {@link HealthCheck}: a status, its reason, advice, and the supporting rows. */
public final class HealthPart {

    private final List<HealthTable> tables = new ArrayList<HealthTable>();
    private HealthStatus status;
    private MessageReference reason;
    private MessageReference advice;

    private HealthPart(HealthStatus status, MessageReference reason) {
        this.status = status;
        this.reason = reason;
    }

    /**
     * @param code the message key of the reason, one sentence
     */
    public static HealthPart good(String code, Object... arguments) {
        return new HealthPart(HealthStatus.GOOD, MessageReference.of(code, arguments));
    }

    /**
     * Records a problem if it is worse than the one recorded so far; of two equal ones the first
     * stays, so report the most important first.
     *
     * @param code the message key of the reason; the advice is the message {@code <code>.advice}
     */
    public HealthPart found(HealthStatus found, String code, Object... arguments) {
        if (found.compareTo(status) > 0) {
            status = found;
            reason = MessageReference.of(code, arguments);
            advice = MessageReference.of(code + ".advice", arguments);
        }
        return this;
    }

    public HealthPart with(HealthTable table) {
        tables.add(table);
        return this;
    }

    public HealthStatus getStatus() {
        return status;
    }

    /** One sentence. Monitoring can query its code. */
    public MessageReference getReason() {
        return reason;
    }

    /** The advice; null if no action is needed. */
    public MessageReference getAdvice() {
        return advice;
    }

    public List<HealthTable> getTables() {
        return Collections.unmodifiableList(tables);
    }
}
