package org.aftersale.refund.payout;

import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventTypes;

/** Pays a refund once it may be paid. Idempotent: each attempt begins only once. */
public class PayoutConsumer implements EventConsumer {

    @Resource(name = "aftersalePayoutRunner")
    protected PayoutRunner runner;

    @Override
    public String name() {
        return "payouts";
    }

    @Override
    public boolean handles(String eventType) {
        return EventTypes.REFUND_READY.equals(eventType);
    }

    @Override
    public void consume(Event event) {
        runner.pay(event.number("refundId"));
    }
}
