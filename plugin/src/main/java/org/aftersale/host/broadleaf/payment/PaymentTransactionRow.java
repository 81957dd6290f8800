package org.aftersale.host.broadleaf.payment;

import java.util.Date;

/** One transaction of a payment: a capture, void or refund, successful or not. */
final class PaymentTransactionRow {

    final long id;
    final String type;
    final boolean successful;
    final Long parentId;

    /** Minor units, never negative; null if not recorded. */
    final Long amount;

    /** Epoch milliseconds; 0 if not recorded. */
    final long at;

    PaymentTransactionRow(
            long id, String type, Boolean success, Long parentId, Long amount, Date date) {
        this.id = id;
        this.type = type;
        this.successful = Boolean.TRUE.equals(success);
        this.parentId = parentId;
        this.amount = amount == null ? null : Math.abs(amount);
        this.at = date == null ? 0 : date.getTime();
    }

    boolean succeededAs(String what) {
        return successful && what.equals(type);
    }

    /** A settlement confirms a capture; without a capture, the settlement itself took the money. */
    boolean isCapture() {
        return succeededAs("CAPTURE")
                || succeededAs("AUTHORIZE_AND_CAPTURE")
                || succeededAs("SETTLED");
    }

    long amountOrZero() {
        return amount == null ? 0 : amount;
    }
}
