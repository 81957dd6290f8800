package org.aftersale.money;

import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundedSoFar;
import org.aftersale.refund.entitlement.StoredUses;
import org.aftersale.refund.entitlement.UnitAmounts;

/** Random outcomes of pending payouts, refunds made outside the module, and edits of the order. */
final class RandomOutcomes {

    private final SeededRandom random;
    private final InMemoryLedger ledger;
    private final TrialCounts tally;

    RandomOutcomes(SeededRandom random, InMemoryLedger ledger, TrialCounts tally) {
        this.random = random;
        this.ledger = ledger;
        this.tally = tally;
    }

    /**
     * @return whether anything happened; else it is time for the next refund
     */
    boolean happen() {
        int kind = random.between(0, 99);
        int payouts = ledger.getPayouts().size();
        if (kind >= 70 && payouts > 0) {
            goOn(ledger.getPayouts().get(random.between(0, payouts - 1)));
            return true;
        }
        if (kind < 3) {
            outside();
        } else if (kind < 6) {
            ledger.edit(RandomEdits.of(ledger.getEntitlement().getOrder(), random));
            tally.edits++;
        }
        return kind < 6;
    }

    private void goOn(LedgerPayout payout) {
        if (payout.isDeclined()) {
            retry(payout);
        } else if (payout.isPending() && random.percent(40)) {
            ledger.decline(payout);
            tally.declines++;
        } else if (payout.isPending()) {
            ledger.pay(payout);
        }
    }

    /** As the back office does: only while enough is left. */
    private void retry(LedgerPayout payout) {
        OrderMoney money = ledger.money();
        long sum = payout.payout.getAmount();
        boolean fits = sum <= money.getMoneyLeft() && fitsCells(payout, money);
        if (fits && (payout.capture == null || sum <= payout.capture.asTender().getLeft())) {
            ledger.retry(payout);
            tally.retries++;
        }
    }

    /** What it refunds of units that have left the order has to come from the overpayment. */
    private static boolean fitsCells(LedgerPayout payout, OrderMoney money) {
        StoredUses stored = new StoredUses(money.getEntitlement());
        InMemoryLedger.read(payout.payout.getAmounts(), stored);
        RefundedSoFar again = stored.refunded();
        UnitAmounts used = money.getRefundedSoFar().getAmounts();
        int parts = money.getEntitlement().getComponents().size();
        long overpaid = money.getOverpaid();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; again.getAmounts().has(unit.getIndex()) && i < parts; i++) {
                long amount = again.getAmounts().get(unit.getIndex(), i);
                if (amount > used.refundable(unit.getIndex(), i)) {
                    return false;
                }
                overpaid -= unit.isOverpayment() ? amount : 0;
            }
        }
        return again.getOnRemovedUnits() + again.getOverpaid() <= overpaid;
    }

    private void outside() {
        long left = ledger.money().getMoneyLeft();
        for (LedgerCapture capture : ledger.getCaptures()) {
            long limit = Math.min(left, capture.asTender().getLeft());
            if (limit > 0) {
                ledger.refundOutside(capture, random.between(1L, limit));
                tally.outside++;
                return;
            }
        }
    }
}
