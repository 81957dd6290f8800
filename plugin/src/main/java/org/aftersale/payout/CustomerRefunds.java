package org.aftersale.payout;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What customers see of their refunds. Nothing of another customer's is ever read. */
public interface CustomerRefunds {

    /**
     * By order id, newest first; orders without any are absent. What is not decided is left out.
     */
    Map<Long, List<RefundImpl>> ofOrders(long customerId, Collection<Long> orderIds);

    /**
     * @throws org.aftersale.shared.NotFound where there is none of this customer's
     */
    RefundImpl open(long customerId, String number);
}
