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
 * Keeps the books of one order in memory, by the rules of the tables: what is pending or paid
 * counts, what was declined does not. It never looks whether there is enough; {@link BookLaws}
 * does.
 */
public final class MemoryLedger {

    private final Entitlement entitlement;
    private final UnitAmounts used;
    private final List<Capture> captures;
    private final List<Booked> payouts = new ArrayList<>();
    private long outside;

    public MemoryLedger(SoldOrder order, List<Capture> captures) {
        this.entitlement = EntitlementCalculator.of(order);
        this.used = UnitAmounts.none(entitlement);
        this.captures = captures;
    }

    public Entitlement getEntitlement() {
        return entitlement;
    }

    public List<Capture> getCaptures() {
        return captures;
    }

    /** In the order in which they were booked. */
    public List<Booked> getPayouts() {
        return Collections.unmodifiableList(payouts);
    }

    /** How the money stands; only good until the next act. */
    public OrderMoney money() {
        return new OrderMoney(
                entitlement,
                new RefundedSoFar(used, 0),
                captures.stream().map(Capture::asTender).collect(Collectors.toList()),
                outside);
    }

    /** Writes a refund down: from now on it counts. */
    public void book(ComputedRefund refund) {
        for (PlannedPayout planned : refund.getPayouts()) {
            Booked payout = new Booked(planned, captureOf(planned));
            move(payout, 1);
            payouts.add(payout);
        }
    }

    private Capture captureOf(PlannedPayout planned) {
        if (planned.getTender() == null) {
            return null;
        }
        long id = planned.getTender().getCaptureId();
        return captures.stream().filter(capture -> capture.getId() == id).findFirst().get();
    }

    /** The gateway said no, or somebody cancelled it. */
    public void decline(Booked payout) {
        payout.counts = false;
        move(payout, -1);
    }

    /** Tries once more what was declined. */
    public void retry(Booked payout) {
        payout.counts = true;
        move(payout, 1);
    }

    /** The money has arrived, and the store has recorded it. */
    public void pay(Booked payout) {
        payout.paid = true;
        if (payout.capture != null) {
            payout.capture.pending -= payout.payout.getAmount();
            payout.capture.refunded += payout.payout.getAmount();
        }
    }

    /** Somebody gives money back past Aftersale. */
    public void refundOutside(Capture capture, long sum) {
        capture.refunded += sum;
        outside += sum;
    }

    private void move(Booked payout, int direction) {
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
