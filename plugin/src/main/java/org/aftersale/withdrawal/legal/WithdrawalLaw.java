package org.aftersale.withdrawal.legal;

import java.util.Collection;
import java.util.Map;
import org.aftersale.host.StoreOrder;

/** What the law that applies to an order says of withdrawing from it. */
public interface WithdrawalLaw {

    /** Until when, by order id, for each of the orders. Runs a fixed number of statements. */
    Map<Long, WithdrawalPeriod> periods(Collection<StoreOrder> orders);

    /**
     * What is due after a statement took effect.
     *
     * @param reference the case's number
     * @param submittedAt epoch milliseconds of the statement
     * @param goodsAt epoch milliseconds at which the goods arrived; null if they have not
     * @param proofAt epoch milliseconds at which a proof came that they were sent; null for none
     */
    WithdrawalDeadlines deadlines(
            StoreOrder order, String reference, long submittedAt, Long goodsAt, Long proofAt);

    /** Whether the refund waits for the goods or a proof of sending: the merchant's choice. */
    boolean isRefundWaitingForGoods();
}
