package org.aftersale.refund;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A customer's view of their refunds. Never shows another customer's refunds, nor refunds that
 * await approval or were cancelled.
 */
public interface CustomerRefunds {

    /** By order id, newest first; orders without refunds are absent. Runs a single statement. */
    Map<Long, List<RefundSummary>> ofOrders(long customerId, Collection<Long> orderIds);

    /**
     * Includes its payouts.
     *
     * @throws org.aftersale.shared.NotFoundException if the customer has no such refund
     */
    Refund open(long customerId, String number);
}
