package org.aftersale.refund;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;

/** The refunds' tables. Requires the caller's transaction. */
public interface RefundStore {

    void persist(Object row);

    /** Flushes pending writes, so that a duplicate key fails here and not at commit. */
    void flush();

    Optional<Refund> byNumber(String number);

    /** If it is the customer's, by its order's present owner. */
    Optional<Refund> ofCustomer(long customerId, String number);

    Optional<Refund> byId(long id);

    Optional<Refund> byRequestKey(String key);

    /** Loaded with its refund; empty if there is no such payout. */
    Optional<Payout> payout(long id);

    /** The order's refunds, newest first, with their payouts. */
    List<Refund> ofOrder(long orderId);

    /**
     * The customer's refunds of these orders and statuses, by order, newest first, in one
     * statement.
     */
    Map<Long, List<RefundSummary>> summaries(
            long customerId, Collection<Long> orderIds, Set<RefundStatus> statuses);

    /** The order's refunds, newest first, in one statement. */
    List<RefundSummary> summaries(long orderId);

    /**
     * Newest first.
     *
     * @param statuses empty: all
     * @param term an order number, or a refund number or its prefix; null or empty: all
     */
    List<Refund> list(Set<RefundStatus> statuses, String term, int first, int limit);

    long count(Set<RefundStatus> statuses, String term);

    /** Number of refunds by status; statuses without refunds are absent. */
    Map<RefundStatus, Long> counts(Set<RefundStatus> statuses);

    List<RefundHistoryRecord> history(long refundId);

    /** Due payouts with these statuses, by the database's clock. */
    List<Long> due(Set<PayoutStatus> statuses, long now, int limit);
}
