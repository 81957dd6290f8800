package org.aftersale.payout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The refunds' tables. Callers bring the transaction. */
public interface RefundStore {

    void persist(Object row);

    /** Writes what is pending now, so that a unique key speaks here and not at the commit. */
    void flush();

    Optional<RefundImpl> byNumber(String number);

    Optional<RefundImpl> byId(long id);

    Optional<RefundImpl> byRequestKey(String key);

    /** With its refund; empty for an id that is none. */
    Optional<PayoutImpl> payout(long id);

    /** The order's, newest first, with their payouts. */
    List<RefundImpl> ofOrder(long orderId);

    /** This customer's of these orders and statuses, by order, newest first, in one statement. */
    Map<Long, List<RefundSummary>> summaries(
            long customerId, Collection<Long> orderIds, Set<RefundStatus> statuses);

    /**
     * Newest first.
     *
     * @param statuses empty: all
     * @param words an order's or a refund's number, or its beginning; null or empty: all
     */
    List<RefundImpl> list(Set<RefundStatus> statuses, String words, int first, int most);

    long count(Set<RefundStatus> statuses, String words);

    /** How many stand at each of these; those at which none stands are absent. */
    Map<RefundStatus, Long> counts(Set<RefundStatus> statuses);

    List<RefundHistoryImpl> history(long refundId);

    /** Payouts of these statuses whose time has come, by the database's clock. */
    List<Long> due(Set<PayoutStatus> statuses, long now, int most);
}
