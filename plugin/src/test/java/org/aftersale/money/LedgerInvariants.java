package org.aftersale.money;

import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.UnitAmounts;

/** Invariants of an order's ledger after every action. */
final class LedgerInvariants {

    private LedgerInvariants() {}

    /**
     * @param ceiling the refundable amount of the order at the last action
     */
    static void hold(InMemoryLedger ledger, OrderMoney money) {
        UnitAmounts used = money.getRefundedSoFar().getAmounts();
        int components = money.getEntitlement().getComponents().size();
        long sum = 0;
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; used.has(unit.getIndex()) && i < components; i++) {
                long amount = used.get(unit.getIndex(), i);
                InvariantViolation.ifAbove("Given back of a cell", amount, unit.part(i));
                sum += amount;
            }
        }
        InvariantViolation.unlessSame("Cells", sum, used.getTotal());
        InvariantViolation.ifAbove("Given back of the order", sum, money.getCeiling());
        InvariantViolation.unlessSame("Left", money.getCeiling() - sum, money.getLeft());
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

    /** Once nothing is left, the full refundable amount was refunded, in whatever order. */
    static void holdAtTheEnd(OrderMoney money, boolean nothingOutside) {
        InvariantViolation.unlessSame("Left at the end", 0, money.getLeft());
        InvariantViolation.unlessSame(
                "Given back in all", money.getCeiling(), money.getRefundedSoFar().getTotal());
        if (!nothingOutside || money.getCeiling() < money.getEntitlement().getTotal()) {
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
