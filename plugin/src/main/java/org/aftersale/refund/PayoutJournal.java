package org.aftersale.refund;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftersale.host.GatewayResult;
import org.aftersale.refund.status.PayoutStatus;

/** Records payouts before and after money moves. Every method runs in its own transaction. */
public interface PayoutJournal {

    /** The refund's payouts that are ready to be paid. */
    List<Long> ready(long refundId);

    /** The payout with its earlier attempts, if it is ready to be paid. */
    Optional<Payout> ifReady(long payoutId);

    /** Payouts with these statuses that are due, by the database's clock. */
    List<Long> due(Set<PayoutStatus> statuses, int limit);

    /**
     * Records the start of an attempt.
     *
     * @param leaseMillis how long the caller is presumed alive
     * @return empty if the payout is not ready or another node was faster
     */
    Optional<Payout> begin(long payoutId, long leaseMillis);

    /**
     * Leases a payout whose attempt has no known outcome: its process crashed, or the outcome is
     * still unknown.
     *
     * @param leaseMillis how long no other node may inquire
     * @return empty if there is nothing to inquire about or another node does so
     */
    Optional<Payout> beginInquiry(long payoutId, long leaseMillis);

    /**
     * Records the outcome of an attempt together with the store's own record of it. A repeated
     * answer, or one that arrives after the attempt was settled otherwise, changes only the
     * history.
     *
     * @param key of the attempt that was answered
     */
    void settle(long payoutId, String key, GatewayResult answer);
}
