package org.aftersale.refund;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.springframework.stereotype.Component;

/** Appends to a refund's history and publishes its events. Requires the caller's transaction. */
@Component("aftersaleRefundRecord")
public class RefundHistory {

    private static final int MAX_LENGTH = 2000;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @param payout null for an action on the whole refund
     * @param from the payout's previous status; null if it did not change
     */
    void add(
            Refund refund,
            Payout payout,
            Actor actor,
            String act,
            PayoutStatus from,
            String detail) {
        RefundHistoryRecord row = new RefundHistoryRecord(actor, act, clock.millis());
        row.refundId = refund.id;
        row.payoutId = payout == null ? null : payout.id;
        row.from = from == null ? null : from.name();
        row.to = from == null || payout == null ? null : payout.status.name();
        row.detail = ColumnText.cut(detail, MAX_LENGTH);
        store.persist(row);
    }

    /**
     * Publishes the refund's new state. Call it last in an act: it flushes.
     *
     * @param payout the payout concerned; null for the whole refund
     */
    void publishState(Refund refund, Payout payout) {
        if (payout != null && payout.status == PayoutStatus.READY) {
            publish(refund, EventTypes.REFUND_READY);
            return;
        }
        switch (refund.status) {
            case WAITING:
                publish(refund, EventTypes.REFUND_WAITING);
                break;
            case PAYING:
                publish(refund, EventTypes.REFUND_READY);
                break;
            case ATTENTION:
                publish(refund, EventTypes.REFUND_ATTENTION);
                break;
            case CANCELLED:
                publish(refund, EventTypes.REFUND_CANCELLED);
                break;
            default:
                publish(refund, EventTypes.REFUND_PAID);
        }
    }

    private void publish(Refund refund, String event) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("refundId", refund.id);
        facts.put("orderId", refund.orderId);
        events.publish(event, refund.number, facts);
    }
}
