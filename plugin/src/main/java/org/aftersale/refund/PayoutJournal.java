package org.aftersale.refund;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.DatabaseClock;
import org.aftersale.host.GatewayResult;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Repository;

/**
 * What is written down before and after money moves. Every method commits by itself.
 *
 * <p>Each move is an update that takes hold only where nobody else has moved the payout.
 */
@Repository("aftersalePayoutStates")
public class PayoutJournal {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Resource(name = "aftersalePayoutSettling")
    protected PayoutSettlement settling;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    /** The payouts of the refund that are ready to be paid. */
    public List<Long> ready(long refundId) {
        return lock.reading(
                () ->
                        em.createQuery(
                                        "select p.id from Payout p where p.refund.id = :refund"
                                                + " and p.status = :ready order by p.position",
                                        Long.class)
                                .setParameter("refund", refundId)
                                .setParameter("ready", PayoutStatus.READY)
                                .getResultList());
    }

    /**
     * Payouts of these statuses that the software should look at by now, by the database's clock.
     */
    public List<Long> due(Set<PayoutStatus> statuses, int most) {
        return lock.reading(() -> store.due(statuses, databaseClock.millis(), most));
    }

    /**
     * Writes down that an attempt begins.
     *
     * @param leaseMillis how long whoever calls is taken to be alive
     * @return empty where it is not ready, or somebody else was faster
     */
    public Optional<Payout> begin(long payoutId, long leaseMillis) {
        return in(
                payoutId,
                payout -> {
                    if (payout.status != PayoutStatus.READY) {
                        return false;
                    }
                    settling.begin(payout, leaseMillis);
                    return true;
                });
    }

    /**
     * A payout whose attempt has no known outcome: left behind by a process that died, or unknown
     * since.
     *
     * @param leaseMillis how long nobody else is to ask
     * @return empty where there is nothing to find out, or somebody else does
     */
    public Optional<Payout> beginInquiry(long payoutId, long leaseMillis) {
        EnumSet<PayoutStatus> open = EnumSet.of(PayoutStatus.CALLING, PayoutStatus.UNKNOWN);
        return in(
                payoutId,
                payout -> {
                    long now = databaseClock.millis();
                    if (!open.contains(payout.status) || payout.nextAt > now) {
                        return false;
                    }
                    payout.nextAt = now + leaseMillis;
                    return true;
                });
    }

    /**
     * Writes down what became of an attempt, together with the store's own record of it. An answer
     * that comes again, or after the attempt was settled otherwise, changes nothing but the
     * history.
     *
     * @param key of the attempt the answer is about
     */
    public void settle(long payoutId, String key, GatewayResult answer) {
        in(
                payoutId,
                payout -> {
                    settling.settle(payout, key, answer);
                    return true;
                });
    }

    /** Under the order's lock: whoever is second sees what the first one did. */
    private Optional<Payout> in(long payoutId, java.util.function.Predicate<Payout> act) {
        Payout seen = lock.reading(() -> load(payoutId));
        return lock.locked(
                seen.orderId,
                seen.currency,
                () -> {
                    Payout payout = load(payoutId);
                    return act.test(payout) ? Optional.of(payout) : Optional.<Payout>empty();
                });
    }

    private Payout load(long payoutId) {
        return store.payout(payoutId).orElseThrow(() -> NotFoundException.of("payout", payoutId));
    }
}
