package org.aftersale.refund;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What customers see of their refunds. Nothing of another customer's is ever read, and nothing that
 * a second person has not confirmed yet or that nothing came of.
 */
public interface CustomerRefunds {

    /** By order id, newest first; orders without any are absent. One statement for them all. */
    Map<Long, List<RefundSummary>> ofOrders(long customerId, Collection<Long> orderIds);

    /**
     * With its payouts.
     *
     * @throws org.aftersale.shared.NotFoundException where there is none of this customer's
     */
    Refund open(long customerId, String number);
}
