package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.entitlement.UnitAmounts;

/** A refund while it is computed: which cells get how much, and why. */
public final class RefundDraft {

    private final OrderMoney money;
    private final CheckedRefundRequest asked;
    private final List<AppliedStep> steps = new ArrayList<AppliedStep>();
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
            steps.add(new AppliedStep(code, sum - before));
        }
    }

    /** What the steps changed, in their order. */
    public List<AppliedStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }

    /** What one step did to the sum. */
    public static final class AppliedStep {

        private final String code;
        private final long change;

        AppliedStep(String code, long change) {
            this.code = code;
            this.change = change;
        }

        public String getCode() {
            return code;
        }

        /** Minor units; negative where the refund became less. */
        public long getChange() {
            return change;
        }
    }
}
