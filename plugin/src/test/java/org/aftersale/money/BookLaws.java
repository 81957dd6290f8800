package org.aftersale.money;

import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.UnitAmounts;

/** What has to hold of an order's books after every act. */
final class BookLaws {

    private BookLaws() {}

    /**
     * @param ceiling the most that could be given back of the order at the last act
     */
    static void hold(MemoryLedger ledger, OrderMoney money) {
        UnitAmounts used = money.getUsed().getCells();
        int components = money.getEntitlement().getComponents().size();
        long sum = 0;
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; used.has(unit.getIndex()) && i < components; i++) {
                long amount = used.get(unit.getIndex(), i);
                Violation.ifAbove("Given back of a cell", amount, unit.part(i));
                sum += amount;
            }
        }
        Violation.unlessSame("Cells", sum, used.getTotal());
        Violation.ifAbove("Given back of the order", sum, money.getCeiling());
        Violation.unlessSame("Left", money.getCeiling() - sum, money.getLeft());
        paymentsHold(ledger, sum);
    }

    private static void paymentsHold(MemoryLedger ledger, long used) {
        for (Capture capture : ledger.getCaptures()) {
            long given = capture.getRefunded() + capture.getPending();
            Violation.ifAbove("Given back of a payment", given, capture.getCaptured());
        }
        long counted = 0;
        for (Booked payout : ledger.getPayouts()) {
            counted += payout.isDeclined() ? 0 : payout.payout.getAmount();
        }
        Violation.unlessSame("Payouts that count", used, counted);
    }

    /** When nothing is left: as much was given back as could be, whatever came first. */
    static void holdAtTheEnd(OrderMoney money, boolean nothingOutside) {
        Violation.unlessSame("Left at the end", 0, money.getLeft());
        Violation.unlessSame("Given back in all", money.getCeiling(), money.getUsed().getTotal());
        if (!nothingOutside || money.getCeiling() < money.getEntitlement().getTotal()) {
            return;
        }
        UnitAmounts used = money.getUsed().getCells();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; i < money.getEntitlement().getComponents().size(); i++) {
                long given = used.get(unit.getIndex(), i);
                Violation.unlessSame("A cell at the end", unit.part(i), given);
            }
        }
    }
}
