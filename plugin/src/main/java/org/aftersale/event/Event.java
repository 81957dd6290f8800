package org.aftersale.event;

import java.util.Collections;
import java.util.Map;

/** Something that happened, as a consumer sees it. */
public final class Event {

    private final long id;
    private final String type;
    private final String caseNumber;
    private final long happenedAt;
    private final Map<String, Object> facts;

    public Event(
            long id, String type, String caseNumber, long happenedAt, Map<String, Object> facts) {
        this.id = id;
        this.type = type;
        this.caseNumber = caseNumber;
        this.happenedAt = happenedAt;
        this.facts = Collections.unmodifiableMap(facts);
    }

    public long getId() {
        return id;
    }

    /** Such as {@code claim.filed}; docs/architecture.md lists them. */
    public String getType() {
        return type;
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
        return facts;
    }

    /** The fact of that name as a whole number, as ids are. */
    public long number(String fact) {
        return ((Number) facts.get(fact)).longValue();
    }
}
