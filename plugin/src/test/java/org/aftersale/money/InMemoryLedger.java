package org.aftersale.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.SoldOrder;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.PlannedPayout;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.RefundedSoFar;
import org.aftersale.refund.entitlement.UnitAmounts;

/**
 * An in-memory ledger of one order that follows the rules of the tables: pending and paid payouts
 * count, declined ones do not. It never checks whether enough is left; {@link LedgerInvariants}
 * does.
 */
public final class InMemoryLedger {

    private final Entitlement entitlement;
    private final UnitAmounts used;
    private final List<LedgerCapture> captures;
    private final List<LedgerPayout> payouts = new ArrayList<>();
    private long outside;

    public InMemoryLedger(SoldOrder order, List<LedgerCapture> captures) {
        this.entitlement = EntitlementCalculator.of(order);
        this.used = UnitAmounts.none(entitlement);
        this.captures = captures;
    }

    public Entitlement getEntitlement() {
        return entitlement;
    }

    public List<LedgerCapture> getCaptures() {
        return captures;
    }

    /** In booking order. */
    public List<LedgerPayout> getPayouts() {
        return Collections.unmodifiableList(payouts);
    }

    /** The current amounts, valid until the next action. */
    public OrderMoney money() {
        return new OrderMoney(
                entitlement,
                new RefundedSoFar(used, 0),
                captures.stream().map(LedgerCapture::asTender).collect(Collectors.toList()),
                outside);
    }

    /** Records a refund: it counts from now on. */
    public void book(ComputedRefund refund) {
        for (PlannedPayout planned : refund.getPayouts()) {
            LedgerPayout payout = new LedgerPayout(planned, captureOf(planned));
            move(payout, 1);
            payouts.add(payout);
        }
    }

    private LedgerCapture captureOf(PlannedPayout planned) {
        if (planned.getTender() == null) {
            return null;
        }
        long id = planned.getTender().getCaptureId();
        return captures.stream().filter(capture -> capture.getId() == id).findFirst().get();
    }

    /** The gateway declined it, or someone cancelled it. */
    public void decline(LedgerPayout payout) {
        payout.counts = false;
        move(payout, -1);
    }

    /** Retries a declined payout. */
    public void retry(LedgerPayout payout) {
        payout.counts = true;
        move(payout, 1);
    }

    /** The payout was paid and the store has recorded it. */
    public void pay(LedgerPayout payout) {
        payout.paid = true;
        if (payout.capture != null) {
            payout.capture.pending -= payout.payout.getAmount();
            payout.capture.refunded += payout.payout.getAmount();
        }
    }

    /** Refunds money outside the module. */
    public void refundOutside(LedgerCapture capture, long sum) {
        capture.refunded += sum;
        outside += sum;
    }

    private void move(LedgerPayout payout, int direction) {
        UnitAmounts amounts = payout.payout.getAmounts();
        int components = entitlement.getComponents().size();
        for (int unit = 0; unit < entitlement.getUnits().size(); unit++) {
            if (amounts.has(unit)) {
                for (int i = 0; i < components; i++) {
                    used.add(unit, i, direction * amounts.get(unit, i));
                }
            }
        }
        if (payout.capture != null) {
            payout.capture.pending += direction * payout.payout.getAmount();
        }
    }
}
