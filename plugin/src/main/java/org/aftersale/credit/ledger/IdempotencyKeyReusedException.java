package org.aftersale.credit.ledger;

import org.aftersale.shared.AftersaleException;

/**
 * The key of this request belongs to an act with another content, such as another sum: a form that
 * was sent, gone back to, changed and sent again. Nothing was done.
 */
public final class IdempotencyKeyReusedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private IdempotencyKeyReusedException(String logText) {
        super(logText, "aftersale.error.credit.key");
    }

    static IdempotencyKeyReusedException of(String key) {
        return new IdempotencyKeyReusedException(
                "The request key '" + key + "' belongs to another act");
    }
}
