package org.aftersale.refund.line;

import java.util.Collection;
import java.util.Map;
import org.aftersale.host.StaffMember;

/**
 * What was refunded of the lines of an order, for features that promise money. Refunds that await
 * approval are not included.
 */
public interface RefundedLines {

    /**
     * By the host's order item; lines of which nothing was refunded are absent.
     *
     * @return empty for an order of another customer
     */
    Map<Long, RefundedLine> ofCustomer(long customerId, long orderId);

    /**
     * For features: the same of several orders in one statement, when the caller has checked that
     * they may be read.
     */
    Map<Long, RefundedLine> ofOrders(Collection<Long> orderIds);

    /** The same for staff; empty without the permission to read refunds. */
    Map<Long, RefundedLine> ofOrder(StaffMember staff, long orderId);
}
