package org.aftersale.health;

import org.aftersale.shared.MessageReference;

/** One value in a {@link HealthTable}, with its format. */
public final class HealthCell {

    /** How a cell is displayed. */
    public enum Kind {
        /** Unformatted text. */
        PLAIN,
        /** A message in the reader's language. */
        MESSAGE,
        /** Epoch milliseconds, displayed as date and time. */
        TIME,
        /** A whole number. */
        NUMBER,
        /** A case number, as a link to its page. */
        CASE,
        /** Empty. */
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

    /** A name, an address or external text; null for an empty cell. */
    public static HealthCell plain(String value) {
        return new HealthCell(Kind.PLAIN, value, null);
    }

    public static HealthCell message(String code, Object... arguments) {
        return new HealthCell(Kind.MESSAGE, MessageReference.of(code, arguments), null);
    }

    /** Epoch milliseconds; null for an empty cell. */
    public static HealthCell time(Long millis) {
        return new HealthCell(Kind.TIME, millis, null);
    }

    public static HealthCell number(long value) {
        return new HealthCell(Kind.NUMBER, value, null);
    }

    /** Such as {@code CL-7F3K-29QX}. */
    public static HealthCell caseNumber(String number) {
        return new HealthCell(Kind.CASE, number, null);
    }

    /** The same value in the colour of a status. */
    public HealthCell in(HealthStatus colour) {
        return new HealthCell(kind, value, colour);
    }

    public Kind getKind() {
        return kind;
    }

    /** A String, {@link MessageReference} or Long, depending on the kind; null for NONE. */
    public Object getValue() {
        return value;
    }

    /** Null if the value has no colour of its own. */
    public HealthStatus getStatus() {
        return status;
    }
}
