package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.aftersale.shared.Amount;

/**
 * A refund during its computation: the amounts by unit and component, and the changes made by the
 * steps.
 */
public final class RefundDraft {

    private final OrderMoney money;
    private final CheckedRefundRequest request;
    private final List<BreakdownAmount> steps = new ArrayList<BreakdownAmount>();
    private UnitAmounts amounts;

    public RefundDraft(OrderMoney money, CheckedRefundRequest request) {
        this.money = money;
        this.request = request;
        this.amounts = UnitAmounts.none(money.getEntitlement());
    }

    public OrderMoney getMoney() {
        return money;
    }

    public CheckedRefundRequest getRequest() {
        return request;
    }

    /** The refunded amounts so far, by unit and component. A step may add to them. */
    public UnitAmounts getAmounts() {
        return amounts;
    }

    /** Minor units. */
    public long getTotal() {
        return amounts.getTotal();
    }

    /**
     * Reduces the refund to that amount, all units and components in proportion. The rest stays
     * refundable.
     *
     * @param code suffix of the message key {@code aftersale.refund.step.<code>} that explains the
     *     difference
     */
    public void reduceTo(long amount, String code) {
        long before = amounts.getTotal();
        amounts = amounts.reducedTo(amount);
        if (before != amount) {
            steps.add(
                    new BreakdownAmount(
                            code, Amount.ofMinor(amount - before, money.getCurrency())));
        }
    }

    /**
     * Reduces what is refunded of items of that kind to that amount, in proportion, if it is more.
     *
     * @param code as above
     */
    void reduceTo(long most, RefundableItemKind kind, String code) {
        UnitAmounts rest = UnitAmounts.none(money.getEntitlement());
        UnitAmounts ofKind = UnitAmounts.none(money.getEntitlement());
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            boolean isOfKind = unit.getSubject().getKind() == kind;
            amounts.copy(unit.getIndex(), isOfKind ? ofKind : rest);
        }
        long before = ofKind.getTotal();
        if (before > most) {
            UnitAmounts reduced = ofKind.reducedTo(most);
            money.getEntitlement().getUnits().forEach(u -> reduced.copy(u.getIndex(), rest));
            amounts = rest;
            steps.add(
                    new BreakdownAmount(code, Amount.ofMinor(most - before, money.getCurrency())));
        }
    }

    /** The changes made by the steps, by code, in order. */
    public List<BreakdownAmount> getSteps() {
        return Collections.unmodifiableList(steps);
    }
}
