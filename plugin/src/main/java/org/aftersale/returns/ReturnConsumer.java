package org.aftersale.returns;

import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventTypes;
import org.aftersale.shared.ConflictRetry;

/** Settles a return when a refund made for it is paid. Idempotent. */
public class ReturnConsumer implements EventConsumer {

    @Resource(name = "aftersaleReturnSettlement")
    protected ReturnSettlement settlement;

    @Override
    public String name() {
        return "returns";
    }

    @Override
    public boolean handles(String eventType) {
        return EventTypes.REFUND_PAID.equals(eventType);
    }

    @Override
    public void consume(Event event) {
        ConflictRetry.retry(() -> settlement.paid(event.number("refundId")));
    }
}
