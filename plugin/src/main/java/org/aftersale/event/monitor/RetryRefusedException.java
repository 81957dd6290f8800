package org.aftersale.event.monitor;

import org.aftersale.shared.AftersaleException;

/** The delivery cannot be retried: it is completed, or a node is delivering it. */
public final class RetryRefusedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private RetryRefusedException(String logText, String code) {
        super(logText, code);
    }

    static RetryRefusedException done(long deliveryId) {
        return new RetryRefusedException(
                "Delivery " + deliveryId + " is already delivered",
                "aftersale.error.delivery.done");
    }

    static RetryRefusedException underWay(long deliveryId) {
        return new RetryRefusedException(
                "Delivery " + deliveryId + " is already due or running",
                "aftersale.error.delivery.under-way");
    }
}
