package org.aftersale.money;

import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.UnitAmounts;

/** Invariants of an order's ledger after every action. */
final class LedgerInvariants {

    private LedgerInvariants() {}

    /**
     * @param edited whether the order was edited after it was paid
     */
    static void hold(InMemoryLedger ledger, OrderMoney money, boolean edited) {
        UnitAmounts used = money.getRefundedSoFar().getAmounts();
        int components = money.getEntitlement().getComponents().size();
        long sum = 0;
        long goods = 0;
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; i < components; i++) {
                long amount = used.get(unit.getIndex(), i);
                InvariantViolation.ifAbove(
                        "Given back of a cell", edited ? 0 : amount, unit.part(i));
                sum += amount;
                goods += unit.isOverpayment() ? 0 : Math.max(0, unit.part(i) - amount);
            }
        }
        InvariantViolation.unlessSame("Cells", sum, used.getTotal());
        sum +=
                money.getRefundedSoFar().getOnRemovedUnits()
                        + money.getRefundedSoFar().getOverpaid();
        InvariantViolation.ifAbove("Given back of the order", sum, money.getCeiling());
        long left = money.getCeiling() - sum;
        InvariantViolation.unlessSame("Left", Math.min(left, goods), money.getLeft());
        InvariantViolation.unlessSame(
                "Paid too much", Math.max(0, left - goods), money.getOverpaid());
        InvariantViolation.unlessSame("Every cent has a place", left, money.getAllLeft());
        paymentsHold(ledger, sum);
    }

    private static void paymentsHold(InMemoryLedger ledger, long used) {
        for (LedgerCapture capture : ledger.getCaptures()) {
            long given = capture.getRefunded() + capture.getPending();
            InvariantViolation.ifAbove("Given back of a payment", given, capture.getCaptured());
        }
        long counted = 0;
        for (LedgerPayout payout : ledger.getPayouts()) {
            counted += payout.isDeclined() ? 0 : payout.payout.getAmount();
        }
        InvariantViolation.unlessSame("Payouts that count", used, counted);
    }

    /**
     * Once nothing is left, the full refundable amount was refunded, in whatever order.
     *
     * @param undisturbed without refunds made outside and edits of the order
     */
    static void holdAtTheEnd(OrderMoney money, boolean undisturbed) {
        InvariantViolation.unlessSame("Left at the end", 0, money.getAllLeft());
        InvariantViolation.unlessSame(
                "Given back in all", money.getCeiling(), money.getRefundedSoFar().getTotal());
        if (!undisturbed || money.getCeiling() < money.getEntitlement().getTotal()) {
            return;
        }
        UnitAmounts used = money.getRefundedSoFar().getAmounts();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; i < money.getEntitlement().getComponents().size(); i++) {
                long given = used.get(unit.getIndex(), i);
                InvariantViolation.unlessSame("A cell at the end", unit.part(i), given);
            }
        }
    }
}
