package org.aftersale.money;

import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.entitlement.EntitledUnit;

/** Random outcomes of pending payouts, and refunds made outside the module. */
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
        }
        return kind < 3;
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
        boolean fits = sum <= money.getLeft() && fitsCells(payout, money);
        if (fits && (payout.capture == null || sum <= payout.capture.asTender().getLeft())) {
            ledger.retry(payout);
            tally.retries++;
        }
    }

    private static boolean fitsCells(LedgerPayout payout, OrderMoney money) {
        int parts = money.getEntitlement().getComponents().size();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            for (int i = 0; payout.payout.getAmounts().has(unit.getIndex()) && i < parts; i++) {
                long used = money.getRefundedSoFar().getAmounts().get(unit.getIndex(), i);
                if (payout.payout.getAmounts().get(unit.getIndex(), i) > unit.part(i) - used) {
                    return false;
                }
            }
        }
        return true;
    }

    private void outside() {
        long left = ledger.money().getLeft();
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
