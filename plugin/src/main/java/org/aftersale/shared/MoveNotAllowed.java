package org.aftersale.shared;

/** A status was asked to move where its transition table lists no way. */
public final class MoveNotAllowed extends Failure {

    private static final long serialVersionUID = 1L;

    private MoveNotAllowed(String logText) {
        super(logText, "aftersale.error.conflict");
    }

    public static MoveNotAllowed of(Class<?> axis, Enum<?> from, Enum<?> to) {
        return new MoveNotAllowed(axis.getSimpleName() + " cannot move from " + from + " to " + to);
    }
}
