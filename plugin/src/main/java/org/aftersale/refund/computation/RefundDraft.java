package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.aftersale.shared.Amount;

/** A refund while it is computed: which cells get how much, and why. */
public final class RefundDraft {

    private final OrderMoney money;
    private final CheckedRefundRequest asked;
    private final List<BreakdownAmount> steps = new ArrayList<BreakdownAmount>();
    private UnitAmounts amounts;

    public RefundDraft(OrderMoney money, CheckedRefundRequest asked) {
        this.money = money;
        this.asked = asked;
        this.amounts = UnitAmounts.none(money.getEntitlement());
    }

    public OrderMoney getMoney() {
        return money;
    }

    public CheckedRefundRequest getAsked() {
        return asked;
    }

    /** What is given back so far, cell by cell. A step may add to it. */
    public UnitAmounts getAmounts() {
        return amounts;
    }

    /** Minor units. */
    public long getTotal() {
        return amounts.getTotal();
    }

    /**
     * Lowers the refund to that sum, every cell in proportion. What is kept back stays the
     * customer's: it can be given back later.
     *
     * @param code of the words beside the difference: {@code aftersale.refund.step.<code>}
     */
    public void reduceTo(long sum, String code) {
        long before = amounts.getTotal();
        amounts = amounts.reducedTo(sum);
        if (before != sum) {
            steps.add(new BreakdownAmount(code, Amount.ofMinor(sum - before, money.getCurrency())));
        }
    }

    /** By how much the steps changed the refund, by their codes, in their order. */
    public List<BreakdownAmount> getSteps() {
        return Collections.unmodifiableList(steps);
    }
}
