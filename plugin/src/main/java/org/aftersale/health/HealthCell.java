package org.aftersale.health;

import org.aftersale.shared.MessageReference;

/** One value in a {@link HealthTable}, shown as what it is. */
public final class HealthCell {

    /** How a cell is shown. */
    public enum Kind {
        /** As it stands. */
        PLAIN,
        /** A sentence or word in the reader's language. */
        SAID,
        /** Epoch milliseconds, as a date and time. */
        MOMENT,
        /** A whole number. */
        NUMBER,
        /** A case number, as a link to its page. */
        CASE,
        /** Nothing to say. */
        NONE
    }

    private final Kind kind;
    private final Object value;
    private final HealthStatus status;

    private HealthCell(Kind kind, Object value, HealthStatus status) {
        this.kind = value == null ? Kind.NONE : kind;
        this.value = value;
        this.status = status;
    }

    /** A name, an address, a text from elsewhere; null says nothing. */
    public static HealthCell plain(String value) {
        return new HealthCell(Kind.PLAIN, value, null);
    }

    public static HealthCell said(String code, Object... arguments) {
        return new HealthCell(Kind.SAID, MessageReference.of(code, arguments), null);
    }

    /** Epoch milliseconds; null says nothing. */
    public static HealthCell moment(Long millis) {
        return new HealthCell(Kind.MOMENT, millis, null);
    }

    public static HealthCell number(long value) {
        return new HealthCell(Kind.NUMBER, value, null);
    }

    /** Such as {@code CL-7F3K-29QX}. */
    public static HealthCell caseNumber(String number) {
        return new HealthCell(Kind.CASE, number, null);
    }

    /** The same, in the colour of a status. */
    public HealthCell in(HealthStatus colour) {
        return new HealthCell(kind, value, colour);
    }

    public Kind getKind() {
        return kind;
    }

    /** A String, {@link MessageReference} or Long, by the kind; null for NONE. */
    public Object getValue() {
        return value;
    }

    /** Null where the value has no colour of its own. */
    public HealthStatus getStatus() {
        return status;
    }
}
