package org.aftersale.law;

/** What a clock concerns. */
public final class ClockSubject {

    /** The whole order. */
    public static final ClockSubject ORDER = new ClockSubject(null, "");

    private final Long line;
    private final String reference;

    private ClockSubject(Long line, String reference) {
        this.line = line;
        this.reference = reference;
    }

    public static ClockSubject line(long line) {
        return new ClockSubject(line, "");
    }

    /** The case of an event, and its line if it concerns a single one. */
    public static ClockSubject of(LegalEvent event) {
        Long line = event.getLines().size() == 1 ? event.getLines().iterator().next() : null;
        return new ClockSubject(line, event.getReference());
    }

    /** Null: the whole order, or what the case is about. */
    public Long getLine() {
        return line;
    }

    /** "" if there is none. */
    public String getReference() {
        return reference;
    }
}
