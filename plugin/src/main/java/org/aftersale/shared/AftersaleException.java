package org.aftersale.shared;

/**
 * Base class of all named refusals: a rule forbids what was requested. The code is the key of a
 * message ({@code aftersale.error.…}) that explains the refusal to a person; the exception's own
 * message is for logs.
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
