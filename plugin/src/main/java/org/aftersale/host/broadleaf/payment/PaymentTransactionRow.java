package org.aftersale.host.broadleaf.payment;

import java.util.Date;

/** One transaction of a payment: money that was taken, voided or given back, or was not. */
final class PaymentTransactionRow {

    final long id;
    final String type;
    final boolean successful;
    final Long parentId;

    /** Minor units, never negative; null where none was recorded. */
    final Long amount;

    /** Epoch milliseconds; 0 where no date was recorded. */
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

    boolean did(String what) {
        return successful && what.equals(type);
    }

    /** Settling says that a capture is final; without one, it is itself where money was taken. */
    boolean took() {
        return did("CAPTURE") || did("AUTHORIZE_AND_CAPTURE") || did("SETTLED");
    }

    long money() {
        return amount == null ? 0 : amount;
    }
}
