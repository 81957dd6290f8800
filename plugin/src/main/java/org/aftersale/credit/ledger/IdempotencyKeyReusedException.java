package org.aftersale.credit.ledger;

import org.aftersale.shared.AftersaleException;

/**
 * The request's idempotency key belongs to an act with other content, such as another amount: a
 * form that was sent, changed after going back and sent again. Nothing was changed.
 */
public final class IdempotencyKeyReusedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private IdempotencyKeyReusedException(String logText) {
        super(logText, "aftersale.error.credit.key");
    }

    static IdempotencyKeyReusedException of(String key) {
        return new IdempotencyKeyReusedException(
                "The request key '" + key + "' was used for another operation");
    }
}
