package org.aftersale.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.SoldOrder;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.PlannedPayout;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.StoredUses;
import org.aftersale.refund.entitlement.UnitAmounts;

/**
 * An in-memory ledger of one order that follows the rules of the tables: pending and paid payouts
 * count, declined ones do not, and refunds are assigned to units by name, because the order may be
 * edited. It never checks whether enough is left; {@link LedgerInvariants} does.
 */
public final class InMemoryLedger {

    private Entitlement entitlement;
    private OrderMoney money;
    private final List<LedgerCapture> captures;
    private final List<LedgerPayout> payouts = new ArrayList<>();
    private long outside;

    public InMemoryLedger(SoldOrder order, List<LedgerCapture> captures) {
        this.entitlement = EntitlementCalculator.of(order);
        this.captures = captures;
    }

    /** Without an overpayment. */
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
        if (money == null) {
            StoredUses uses = new StoredUses(entitlement);
            for (LedgerPayout payout : payouts) {
                if (payout.counts) {
                    read(payout.payout.getAmounts(), uses);
                }
            }
            money =
                    new OrderMoney(
                            entitlement,
                            uses.refunded(),
                            captures.stream()
                                    .map(LedgerCapture::asTender)
                                    .collect(Collectors.toList()),
                            outside);
        }
        return money;
    }

    /** Adds a payout's amounts under the names that they had when it was booked. */
    static void read(UnitAmounts amounts, StoredUses to) {
        List<String> components = amounts.getEntitlement().getComponents();
        for (EntitledUnit unit : amounts.getEntitlement().getUnits()) {
            for (int i = 0; amounts.has(unit.getIndex()) && i < components.size(); i++) {
                long amount = amounts.get(unit.getIndex(), i);
                if (amount > 0) {
                    to.add(
                            unit.getSubject().getKind(),
                            unit.getSubject().getId(),
                            unit.getNumber(),
                            components.get(i),
                            amount);
                }
            }
        }
    }

    /** The store changes the order. */
    public void edit(SoldOrder order) {
        entitlement = EntitlementCalculator.of(order);
        money = null;
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
        money = null;
        payout.paid = true;
        if (payout.capture != null) {
            payout.capture.pending -= payout.payout.getAmount();
            payout.capture.refunded += payout.payout.getAmount();
        }
    }

    /** Refunds money outside the module. */
    public void refundOutside(LedgerCapture capture, long sum) {
        money = null;
        capture.refunded += sum;
        outside += sum;
    }

    private void move(LedgerPayout payout, int direction) {
        money = null;
        if (payout.capture != null) {
            payout.capture.pending += direction * payout.payout.getAmount();
        }
    }
}
