package org.aftersale.refund;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftersale.host.GatewayResult;
import org.aftersale.refund.status.PayoutStatus;

/** What is written down before and after money moves. Every method commits by itself. */
public interface PayoutJournal {

    /** The payouts of the refund that are ready to be paid. */
    List<Long> ready(long refundId);

    /**
     * Payouts of these statuses that the software should look at by now, by the database's clock.
     */
    List<Long> due(Set<PayoutStatus> statuses, int most);

    /**
     * Writes down that an attempt begins.
     *
     * @param leaseMillis how long whoever calls is taken to be alive
     * @return empty where it is not ready, or somebody else was faster
     */
    Optional<Payout> begin(long payoutId, long leaseMillis);

    /**
     * A payout whose attempt has no known outcome: left behind by a process that died, or unknown
     * since.
     *
     * @param leaseMillis how long nobody else is to ask
     * @return empty where there is nothing to find out, or somebody else does
     */
    Optional<Payout> beginInquiry(long payoutId, long leaseMillis);

    /**
     * Writes down what became of an attempt, together with the store's own record of it. An answer
     * that comes again, or after the attempt was settled otherwise, changes nothing but the
     * history.
     *
     * @param key of the attempt the answer is about
     */
    void settle(long payoutId, String key, GatewayResult answer);
}
