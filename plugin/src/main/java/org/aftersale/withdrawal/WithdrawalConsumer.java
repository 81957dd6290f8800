package org.aftersale.withdrawal;

import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventTypes;
import org.aftersale.shared.ConflictRetry;

/**
 * Looks the order up where the process died after the statement was stored, and settles a
 * withdrawal when its refund is paid. Idempotent: what was looked up or settled stays so.
 */
public class WithdrawalConsumer implements EventConsumer {

    @Resource(name = "aftersaleWithdrawalMatching")
    protected WithdrawalMatching matching;

    @Resource(name = "aftersaleWithdrawalSettlement")
    protected WithdrawalSettlement settlement;

    @Override
    public String name() {
        return "withdrawals";
    }

    @Override
    public boolean handles(String eventType) {
        return EventTypes.WITHDRAWAL_SUBMITTED.equals(eventType)
                || EventTypes.WITHDRAWAL_EFFECTIVE.equals(eventType)
                || EventTypes.REFUND_PAID.equals(eventType);
    }

    @Override
    public void consume(Event event) {
        if (EventTypes.WITHDRAWAL_SUBMITTED.equals(event.getType())) {
            ConflictRetry.retry(() -> matching.match(event.number("withdrawalId")));
        } else if (EventTypes.WITHDRAWAL_EFFECTIVE.equals(event.getType())) {
            ConflictRetry.retry(() -> settlement.of(event.number("withdrawalId")));
        } else {
            ConflictRetry.retry(() -> settlement.ofOrder(event.number("orderId")));
        }
    }
}
