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
 * Each transition is an update that takes effect only if the payout has not changed since it was
 * read.
 */
@Repository("aftersalePayoutStates")
public class PayoutJournalImpl implements PayoutJournal {

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

    @Override
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

    @Override
    public Optional<Payout> ifReady(long payoutId) {
        return lock.reading(() -> store.payout(payoutId))
                .filter(payout -> payout.status == PayoutStatus.READY);
    }

    @Override
    public List<Long> due(Set<PayoutStatus> statuses, int most) {
        return lock.reading(() -> store.due(statuses, databaseClock.millis(), most));
    }

    @Override
    public Optional<Payout> begin(long payoutId, long leaseMillis) {
        return underLock(
                payoutId,
                payout -> {
                    if (payout.status != PayoutStatus.READY) {
                        return false;
                    }
                    settling.begin(payout, leaseMillis);
                    return true;
                });
    }

    @Override
    public Optional<Payout> beginInquiry(long payoutId, long leaseMillis) {
        EnumSet<PayoutStatus> open = EnumSet.of(PayoutStatus.CALLING, PayoutStatus.UNKNOWN);
        return underLock(
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

    @Override
    public void settle(long payoutId, String key, GatewayResult answer) {
        underLock(
                payoutId,
                payout -> {
                    settling.settle(payout, key, answer);
                    return true;
                });
    }

    /** Runs under the order's lock, so that a second caller sees the first one's changes. */
    private Optional<Payout> underLock(long payoutId, java.util.function.Predicate<Payout> act) {
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
