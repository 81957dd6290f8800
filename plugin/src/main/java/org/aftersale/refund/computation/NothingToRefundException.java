package org.aftersale.refund.computation;

import org.aftersale.shared.AftersaleException;

/** Nothing refundable is left of the selected items, or they were free. Nothing was changed. */
public final class NothingToRefundException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private NothingToRefundException(String logText) {
        super(logText, "aftersale.error.refund.nothing");
    }

    public static NothingToRefundException of(String orderNumber) {
        return new NothingToRefundException(
                "Order " + orderNumber + ": the selected units are not refundable");
    }
}
