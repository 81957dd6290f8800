package org.aftersale.refund.computation;

import org.aftersale.shared.AftersaleException;

/** Nothing is left of what was picked, or it cost nothing. Nothing was done. */
public final class NothingToRefundException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private NothingToRefundException(String logText) {
        super(logText, "aftersale.error.refund.nothing");
    }

    public static NothingToRefundException of(String orderNumber) {
        return new NothingToRefundException(
                "Order " + orderNumber + ": nothing left of what was picked");
    }
}
