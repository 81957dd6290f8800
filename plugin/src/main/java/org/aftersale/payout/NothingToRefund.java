package org.aftersale.payout;

import org.aftersale.shared.Failure;

/** Nothing is left of what was picked, or it cost nothing. Nothing was done. */
public final class NothingToRefund extends Failure {

    private static final long serialVersionUID = 1L;

    private NothingToRefund(String logText) {
        super(logText, "aftersale.error.refund.nothing");
    }

    public static NothingToRefund of(String orderNumber) {
        return new NothingToRefund("Order " + orderNumber + ": nothing left of what was picked");
    }
}
