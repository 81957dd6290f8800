package org.aftersale.shared;

/** A status change was requested that the transition table does not list. */
public final class IllegalTransitionException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private IllegalTransitionException(String logText) {
        super(logText, "aftersale.error.conflict");
    }

    public static IllegalTransitionException of(Class<?> axis, Enum<?> from, Enum<?> to) {
        return new IllegalTransitionException(
                axis.getSimpleName() + " cannot move from " + from + " to " + to);
    }
}
