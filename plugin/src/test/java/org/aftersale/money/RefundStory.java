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
 * The life of one made-up order: bought, paid, and given back bit by bit until nothing is left,
 * with payouts that are declined and tried again, and money that goes past Aftersale. After every
 * act all laws have to hold.
 */
public final class RefundStory {

    private static final int MOST_ACTS = 12;

    private final RefundCalculator calculator =
            new RefundCalculator(
                    Arrays.asList(new SelectedUnits(), new RequestedAmount(), new RefundCeiling()),
                    Collections.singletonList(new StoreCreditLast()));
    private final Dice dice;
    private final RandomAsks asks;
    private final MemoryLedger ledger;
    private final RandomFates fates;
    private final Tally tally = new Tally();

    private RefundStory(RandomOrders orders, long seed) {
        this.dice = new Dice(seed);
        this.asks = new RandomAsks(dice);
        SoldOrder order = orders.next(dice);
        this.ledger = new MemoryLedger(order, RandomPayments.of(order.getTotal(), dice));
        this.fates = new RandomFates(dice, ledger, tally);
    }

    /**
     * @param seed the same one tells the same story
     * @return what was tried
     * @throws Violation where a law was broken
     */
    public static Tally tell(RandomOrders orders, long seed) {
        RefundStory story = new RefundStory(orders, seed);
        SpreadLaws.hold(story.ledger.getEntitlement());
        for (int i = story.dice.between(1, MOST_ACTS); i > 0; i--) {
            story.act();
            BookLaws.hold(story.ledger, story.ledger.money());
        }
        story.end();
        story.tally.orders = 1;
        story.tally.units = story.ledger.getEntitlement().getUnits().size();
        return story.tally;
    }

    private void act() {
        if (!fates.happen()) {
            OrderMoney money = ledger.money();
            refund(money, asks.next(money));
        }
    }

    private void refund(OrderMoney money, CheckedRefundRequest asked) {
        long wanted = RefundLaws.wanted(money, asked);
        boolean possible = wanted > 0 && wanted <= RefundLaws.most(money, asked);
        ComputedRefund refund;
        try {
            refund = calculator.compute(money, asked);
        } catch (RefundExceedsEntitlementException e) {
            refused(possible, e);
            Violation.unlessSame("The figure left", RefundLaws.most(money, asked), e.getLeft());
            return;
        } catch (NothingToRefundException e) {
            refused(possible, e);
            return;
        }
        if (!possible) {
            throw new Violation("Not refused: " + wanted);
        }
        RefundLaws.hold(money, asked, refund);
        book(asked, refund);
    }

    private void refused(boolean possible, RuntimeException why) {
        tally.refusals++;
        if (possible) {
            throw new Violation("Refused: " + why);
        }
    }

    /** What is computed at the press is what the preview said, and stands in the books after. */
    private void book(CheckedRefundRequest asked, ComputedRefund preview) {
        ComputedRefund refund = calculator.compute(ledger.money(), asked);
        if (!refund.getDigest().equals(preview.getDigest())) {
            throw new Violation("Preview " + preview.getDigest() + ", then " + refund.getDigest());
        }
        long left = ledger.money().getLeft();
        ledger.book(refund);
        Violation.unlessSame("Left after", left - preview.getTotal(), ledger.money().getLeft());
        tally.refunds++;
        tally.payouts += refund.getPayouts().size();
    }

    /** Some more at random, and then all that is left, in one sum. */
    private void end() {
        for (int i = 0; i < 3; i++) {
            act();
        }
        OrderMoney money = ledger.money();
        if (money.getLeft() > 0) {
            List<EntitledUnit> whole = Collections.emptyList();
            refund(money, new CheckedRefundRequest(whole, money.getLeft(), false));
        }
        BookLaws.hold(ledger, ledger.money());
        BookLaws.holdAtTheEnd(ledger.money(), tally.outside == 0);
    }
}
