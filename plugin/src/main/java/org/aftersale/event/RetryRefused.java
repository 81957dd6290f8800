package org.aftersale.event;

import org.aftersale.shared.Failure;

/** A delivery need not be tried again: it is done, or a node is just at it. */
public final class RetryRefused extends Failure {

    private static final long serialVersionUID = 1L;

    private RetryRefused(String logText, String code) {
        super(logText, code);
    }

    static RetryRefused done(long deliveryId) {
        return new RetryRefused(
                "Delivery " + deliveryId + " is done", "aftersale.error.delivery.done");
    }

    static RetryRefused underWay(long deliveryId) {
        return new RetryRefused(
                "Delivery " + deliveryId + " is due or being tried",
                "aftersale.error.delivery.under-way");
    }
}
