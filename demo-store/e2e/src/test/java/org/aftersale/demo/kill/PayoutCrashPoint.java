package org.aftersale.demo.kill;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.computation.PayoutMethodCode;

/** Where a node that gives money back can die, and how its refund is paid all the same. */
enum PayoutCrashPoint {
    /** The refund and its event are written, and not committed. */
    REFUND_WRITTEN(null, 0),
    /** The refund is committed; nobody has leased the delivery of its event. */
    REFUND_COMMITTED(PayoutMethodCode.GATEWAY, 1),
    /** That the gateway is about to be called is committed; the call is not made. */
    CALL_BEGUN(PayoutMethodCode.GATEWAY, 2, "NOT_FOUND"),
    /** The gateway has booked the refund; its answer is not read. */
    GATEWAY_BOOKED(PayoutMethodCode.GATEWAY, 1, "PAID"),
    /** The gateway's answer is read; nothing of it is written. */
    ANSWER_READ(PayoutMethodCode.GATEWAY, 1, "PAID"),
    /** The outcome, the host's transaction and the event are written, and not committed. */
    PAID_WRITTEN(PayoutMethodCode.GATEWAY, 1, "PAID"),
    /** The outcome is committed; the delivery that led to it is still leased. */
    PAID_COMMITTED(PayoutMethodCode.GATEWAY, 1),
    /** The gateway's answer was lost; asked again it has said what it did; nothing is written. */
    INQUIRY_ANSWERED(PayoutMethodCode.GATEWAY, 1, "PAID", "PAID"),
    /** Store credit is granted and committed; the payout does not know. */
    CREDIT_GRANTED(PayoutMethodCode.CREDIT, 1, "PAID"),
    /** What the gateway declined is to become store credit, which is committed and not granted. */
    CONVERTED_TO_CREDIT(PayoutMethodCode.CREDIT, 2);

    private final PayoutMethodCode paidBy;
    private final int tries;
    private final List<String> inquiries;

    PayoutCrashPoint(PayoutMethodCode paidBy, int attempts, String... inquiries) {
        this.paidBy = paidBy;
        this.tries = attempts;
        this.inquiries = Collections.unmodifiableList(Arrays.asList(inquiries));
    }

    /** Whether there is a refund at all afterwards. */
    boolean leavesARefund() {
        return paidBy != null;
    }

    PayoutMethodCode paidBy() {
        return paidBy;
    }

    /** How often an attempt to pay began. */
    int tries() {
        return tries;
    }

    /** What was answered whenever somebody asked what had become of an attempt. */
    List<String> inquiries() {
        return inquiries;
    }

    /** The order of the refund; nobody else asks for one of it. */
    long orderId() {
        return this == CONVERTED_TO_CREDIT
                ? SimpleOrders.byDecliningCard(ordinal())
                : SimpleOrders.byCard(ordinal());
    }
}
