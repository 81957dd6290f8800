package org.aftersale.shared;

/**
 * The root of all named refusals: something that was asked for and that a rule forbids. The code is
 * the key of a message ({@code aftersale.error.…}) that says it to a person; the exception's own
 * text is for logs.
 */
public abstract class AftersaleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MessageReference messageReference;

    protected AftersaleException(String logText, String code, Object... arguments) {
        super(logText);
        this.messageReference = MessageReference.of(code, arguments);
    }

    /** What to tell the person who asked. */
    public MessageReference getText() {
        return messageReference;
    }
}
