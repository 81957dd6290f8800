package org.aftersale.money;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldOrder;
import org.aftersale.refund.computation.CheckedRefundRequest;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.NothingToRefundException;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundCalculator;
import org.aftersale.refund.computation.RefundCeiling;
import org.aftersale.refund.computation.RequestedAmount;
import org.aftersale.refund.computation.SelectedUnits;
import org.aftersale.refund.computation.StoreCreditLast;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;

/**
 * A scenario of a random order: bought, paid and refunded step by step until nothing is left, with
 * payouts that are declined and retried and refunds made outside the module. All invariants must
 * hold after every action.
 */
public final class RefundScenario {

    private static final int MAX_ACTS = 12;

    private final RefundCalculator calculator =
            new RefundCalculator(
                    Arrays.asList(new SelectedUnits(), new RequestedAmount(), new RefundCeiling()),
                    Collections.singletonList(new StoreCreditLast()));
    private final SeededRandom random;
    private final RandomRefundRequests asks;
    private final InMemoryLedger ledger;
    private final RandomOutcomes fates;
    private final TrialCounts tally = new TrialCounts();

    private RefundScenario(RandomOrders orders, long seed) {
        this.random = new SeededRandom(seed);
        this.asks = new RandomRefundRequests(random);
        SoldOrder order = orders.next(random);
        this.ledger = new InMemoryLedger(order, RandomPayments.of(order.getTotal(), random));
        this.fates = new RandomOutcomes(random, ledger, tally);
    }

    /**
     * @param seed the same seed yields the same scenario
     * @return what was tried
     * @throws Violation where a law was broken
     */
    public static TrialCounts tell(RandomOrders orders, long seed) {
        RefundScenario story = new RefundScenario(orders, seed);
        EntitlementInvariants.hold(story.ledger.getEntitlement());
        for (int i = story.random.between(1, MAX_ACTS); i > 0; i--) {
            story.act();
            story.check();
        }
        story.end();
        story.tally.orders = 1;
        story.tally.charged = story.isCharged() ? 1 : 0;
        story.tally.units = story.ledger.getEntitlement().getUnits().size();
        return story.tally;
    }

    private void check() {
        OrderMoney money = ledger.money();
        LedgerInvariants.hold(ledger, money, tally.edits > 0);
        tally.overpaid = Math.max(tally.overpaid, Math.min(1, money.getOverpaid()));
    }

    private boolean isCharged() {
        SoldOrder order = ledger.getEntitlement().getOrder();
        return ledger.getEntitlement().getUnexplained() != 0
                || order.getCharges().stream().anyMatch(charge -> charge.getAmount() < 0);
    }

    private void act() {
        if (!fates.happen()) {
            OrderMoney money = ledger.money();
            refund(money, asks.next(money));
        }
    }

    private void refund(OrderMoney money, CheckedRefundRequest asked) {
        long wanted = RefundInvariants.wanted(money, asked);
        boolean possible = wanted > 0 && wanted <= RefundInvariants.most(money, asked);
        ComputedRefund refund;
        try {
            refund = calculator.compute(money, asked);
        } catch (RefundExceedsEntitlementException e) {
            refused(possible, e);
            InvariantViolation.unlessSame(
                    "The figure left", RefundInvariants.most(money, asked), e.getLeft());
            return;
        } catch (NothingToRefundException e) {
            refused(possible, e);
            return;
        }
        if (!possible) {
            throw new InvariantViolation("Not refused: " + wanted);
        }
        RefundInvariants.hold(money, asked, refund);
        book(asked, refund);
    }

    private void refused(boolean possible, RuntimeException reason) {
        tally.refusals++;
        if (possible) {
            throw new InvariantViolation("Refused: " + reason);
        }
    }

    /** The submitted refund equals its preview and is recorded in the ledger. */
    private void book(CheckedRefundRequest asked, ComputedRefund preview) {
        ComputedRefund refund = calculator.compute(ledger.money(), asked);
        if (!refund.getDigest().equals(preview.getDigest())) {
            throw new InvariantViolation(
                    "Preview " + preview.getDigest() + ", then " + refund.getDigest());
        }
        long left = ledger.money().getAllLeft();
        ledger.book(refund);
        InvariantViolation.unlessSame(
                "Left after", left - preview.getTotal(), ledger.money().getAllLeft());
        tally.refunds++;
        tally.overpayments +=
                asked.getUnits().stream().anyMatch(EntitledUnit::isOverpayment) ? 1 : 0;
        tally.payouts += refund.getPayouts().size();
    }

    /** A few more random refunds, then everything that is left as one amount. */
    private void end() {
        for (int i = 0; i < 3; i++) {
            act();
        }
        OrderMoney money = ledger.money();
        if (money.getLeft() > 0) {
            List<EntitledUnit> whole = Collections.emptyList();
            refund(money, new CheckedRefundRequest(whole, money.getLeft(), false));
        }
        money = ledger.money();
        if (money.getOverpaid() > 0) {
            List<EntitledUnit> units = money.getEntitlement().getUnits();
            EntitledUnit overpayment = units.get(units.size() - 1);
            refund(
                    money,
                    new CheckedRefundRequest(Collections.singletonList(overpayment), null, false));
        }
        check();
        LedgerInvariants.holdAtTheEnd(ledger.money(), tally.outside + tally.edits == 0);
    }
}
