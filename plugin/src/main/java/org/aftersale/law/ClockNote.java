package org.aftersale.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A part of the explanation of a clock: a code with its arguments, put into words by pages. */
public final class ClockNote {

    /** What is explained; the arguments are dates ({@code LocalDate}) and numbers. */
    public enum Code {
        /** It starts with the delivery of the order's last parcel, whose day is not counted. */
        FROM_LAST_PARCEL,
        /** It starts with the delivery of the line's last parcel. */
        FROM_LINE_DELIVERY,
        FROM_WITHDRAWAL_NOTICE,
        FROM_COMPLAINT,
        FROM_REPAIR_REQUEST,
        /** It starts anew with the replacement that the shop imposed. Date of the replacement. */
        FROM_IMPOSED_REPLACEMENT,
        /** A delivery is not known, so the period has not begun. */
        DELIVERY_UNKNOWN,
        /** The delivery is an assumption of the shop; it ends no right. Date assumed. */
        DELIVERY_ASSUMED,
        /** The last day was a weekend or holiday. The last day by the calendar. */
        ROLLED_OVER,
        /** A merchant's deadline is never rolled over. */
        NOT_ROLLED_OVER,
        /** A repair extended it. Date of the repair, value and unit of the extension. */
        EXTENDED_BY_REPAIR,
        /** The merchant may wait with it for the goods or a proof of sending. */
        REFUND_MAY_WAIT,
        /** The goods or a proof of sending came after the ordinary end. Their date. */
        REFUND_SINCE_GOODS,
        /** If it ends unanswered, the complaint counts as accepted. */
        THEN_DEEMED_ACCEPTED,
        /** It ended unanswered: the complaint counts as accepted. */
        DEEMED_ACCEPTED,
        /** What was due was done after the end. */
        DONE_LATE
    }

    private final Code code;
    private final List<Object> arguments;

    public ClockNote(Code code, Object... arguments) {
        this.code = code;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments));
    }

    public Code getCode() {
        return code;
    }

    public List<Object> getArguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return code + (arguments.isEmpty() ? "" : arguments.toString());
    }
}
