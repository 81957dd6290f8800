package org.aftersale.event;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import org.codehaus.jackson.map.ObjectMapper;

/** Something that happened, as a consumer receives it. */
public final class Event {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final long id;
    private final String type;
    private final String caseNumber;
    private final long happenedAt;
    private final Supplier<Map<String, Object>> facts;

    public Event(
            long id, String type, String caseNumber, long happenedAt, Map<String, Object> facts) {
        this(id, type, caseNumber, happenedAt, () -> facts);
    }

    private Event(
            long id,
            String type,
            String caseNumber,
            long happenedAt,
            Supplier<Map<String, Object>> facts) {
        this.id = id;
        this.type = type;
        this.caseNumber = caseNumber;
        this.happenedAt = happenedAt;
        this.facts = facts;
    }

    /**
     * An event as the log stores it. Its facts are parsed on first use, so that unreadable facts
     * fail this delivery only.
     */
    public static Event stored(
            long id, String type, String caseNumber, long happenedAt, String payload) {
        return new Event(id, type, caseNumber, happenedAt, () -> read(payload));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String payload) {
        try {
            return JSON.readValue(payload, Map.class);
        } catch (IOException e) {
            throw new IllegalStateException("An event's payload is not JSON: " + payload, e);
        }
    }

    public long getId() {
        return id;
    }

    /** Such as {@code claim.filed}; docs/events.md lists them. */
    public String getType() {
        return type;
    }

    /**
     * The idempotency key of delivering this event to that consumer: the same for every attempt and
     * never the same for another event, even after a restore from backup that reuses ids, because
     * it includes the event's time. Letters, digits, dots and dashes; a mail's Message-ID is
     * derived from it.
     */
    public String keyFor(String consumer) {
        return consumer + '.' + id + '.' + Long.toString(happenedAt, 36);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Epoch milliseconds. */
    public long getHappenedAt() {
        return happenedAt;
    }

    /** Ids and codes only; texts and names are read from their own tables when needed. */
    public Map<String, Object> getFacts() {
        return Collections.unmodifiableMap(facts.get());
    }

    /** The fact of that name as a whole number, as ids are. */
    public long number(String fact) {
        return ((Number) getFacts().get(fact)).longValue();
    }
}
