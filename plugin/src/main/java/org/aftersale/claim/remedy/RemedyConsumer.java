package org.aftersale.claim.remedy;

import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventTypes;
import org.aftersale.shared.ConflictRetry;

/**
 * Settles approved lines when their refund is paid. It also looks after a decision, so that a
 * refund paid just before the approval counts. Idempotent: a settled line is not owed any more.
 */
public class RemedyConsumer implements EventConsumer {

    @Resource(name = "aftersaleRemedySettlement")
    protected RemedySettlement settlement;

    @Override
    public String name() {
        return "remedies";
    }

    @Override
    public boolean handles(String eventType) {
        return EventTypes.REFUND_PAID.equals(eventType)
                || EventTypes.CLAIM_DECIDED.equals(eventType);
    }

    @Override
    public void consume(Event event) {
        if (EventTypes.REFUND_PAID.equals(event.getType())) {
            ConflictRetry.retry(() -> settlement.ofOrder(event.number("orderId")));
        } else {
            ConflictRetry.retry(() -> settlement.ofClaim(event.getCaseNumber()));
        }
    }
}
