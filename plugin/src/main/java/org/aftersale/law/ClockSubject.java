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

    /** The line and the case of an event. */
    public static ClockSubject of(LegalEvent event) {
        return new ClockSubject(event.getLine(), event.getReference());
    }

    /** Null: the whole order. */
    public Long getLine() {
        return line;
    }

    /** "" if there is none. */
    public String getReference() {
        return reference;
    }
}
