package org.aftersale.payout.credit;

import org.aftersale.shared.Failure;

/**
 * The key of this request belongs to an act with another content, such as another sum: a form that
 * was sent, gone back to, changed and sent again. Nothing was done.
 */
public final class RequestKeyTaken extends Failure {

    private static final long serialVersionUID = 1L;

    private RequestKeyTaken(String logText) {
        super(logText, "aftersale.error.credit.key");
    }

    static RequestKeyTaken of(String key) {
        return new RequestKeyTaken("The request key '" + key + "' belongs to another act");
    }
}
