package org.aftersale.refund;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;

/** The refunds' tables. Callers bring the transaction. */
public interface RefundStore {

    void persist(Object row);

    /** Writes what is pending now, so that a unique key speaks here and not at the commit. */
    void flush();

    Optional<Refund> byNumber(String number);

    Optional<Refund> byId(long id);

    Optional<Refund> byRequestKey(String key);

    /** With its refund; empty for an id that is none. */
    Optional<Payout> payout(long id);

    /** The order's, newest first, with their payouts. */
    List<Refund> ofOrder(long orderId);

    /** This customer's of these orders and statuses, by order, newest first, in one statement. */
    Map<Long, List<RefundSummary>> summaries(
            long customerId, Collection<Long> orderIds, Set<RefundStatus> statuses);

    /**
     * Newest first.
     *
     * @param statuses empty: all
     * @param words an order's or a refund's number, or its beginning; null or empty: all
     */
    List<Refund> list(Set<RefundStatus> statuses, String words, int first, int most);

    long count(Set<RefundStatus> statuses, String words);

    /** How many stand at each of these; those at which none stands are absent. */
    Map<RefundStatus, Long> counts(Set<RefundStatus> statuses);

    List<RefundHistoryRecord> history(long refundId);

    /** Payouts of these statuses whose time has come, by the database's clock. */
    List<Long> due(Set<PayoutStatus> statuses, long now, int most);
}
