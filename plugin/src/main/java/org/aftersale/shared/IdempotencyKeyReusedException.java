package org.aftersale.shared;

/**
 * The request's idempotency key belongs to an act with other content, such as another amount: a
 * form that was sent, changed after going back and sent again. Nothing was changed.
 */
public final class IdempotencyKeyReusedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private IdempotencyKeyReusedException(String logText, String code) {
        super(logText, code);
    }

    /**
     * @param code of the message that explains the refusal
     */
    public static IdempotencyKeyReusedException of(String key, String code) {
        return new IdempotencyKeyReusedException(
                "The request key '" + key + "' was used for another operation", code);
    }
}
