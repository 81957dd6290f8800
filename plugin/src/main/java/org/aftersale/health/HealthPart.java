package org.aftersale.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.shared.MessageReference;

/** What a {@link HealthCheck} found: a status, why, what to do, and the rows behind it. */
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
     * @param code the message key of one sentence that says why
     */
    public static HealthPart good(String code, Object... arguments) {
        return new HealthPart(HealthStatus.GOOD, MessageReference.of(code, arguments));
    }

    /**
     * Says something worse, where it is worse than what was said before; of two equal worries the
     * first stands, so the most important is said first.
     *
     * @param code the message key of the reason; what to do is the message {@code <code>.advice}
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

    /** One sentence. Its code is what monitoring can ask for. */
    public MessageReference getReason() {
        return reason;
    }

    /** What to do; null where there is nothing to do. */
    public MessageReference getAdvice() {
        return advice;
    }

    public List<HealthTable> getTables() {
        return Collections.unmodifiableList(tables);
    }
}
