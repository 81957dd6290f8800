package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.aftersale.shared.Amount;

/**
 * How a refund's amount was computed: what was paid for each unit, how much of it is refunded, what
 * the steps changed, and the amount for each payment. {@link BreakdownJson} stores it with the
 * refund; shop, back office and mails display it. It is a snapshot taken when the refund was
 * requested and never changes.
 */
public final class RefundBreakdown {

    private final String orderNumber;
    private final String currency;
    private final boolean currencyAssumed;
    private final List<BreakdownItem> items;
    private final List<BreakdownAmount> steps;
    private final Amount total;
    private final List<BreakdownAmount> taxes;
    private final OrderStanding standing;
    private final List<BreakdownPayout> payouts;

    RefundBreakdown(
            String orderNumber,
            String currency,
            boolean currencyAssumed,
            List<BreakdownItem> items,
            List<BreakdownAmount> steps,
            Amount total,
            List<BreakdownAmount> taxes,
            OrderStanding standing,
            List<BreakdownPayout> payouts) {
        this.orderNumber = orderNumber;
        this.currency = currency;
        this.currencyAssumed = currencyAssumed;
        this.items = Collections.unmodifiableList(items);
        this.steps = Collections.unmodifiableList(steps);
        this.total = total;
        this.taxes = Collections.unmodifiableList(taxes);
        this.standing = standing;
        this.payouts = Collections.unmodifiableList(payouts);
    }

    static RefundBreakdown of(RefundDraft draft, List<PlannedPayout> planned) {
        OrderMoney money = draft.getMoney();
        String currency = money.getCurrency();
        return new RefundBreakdown(
                money.getOrder().getNumber(),
                currency,
                money.getOrder().isCurrencyAssumed(),
                items(draft),
                new ArrayList<BreakdownAmount>(draft.getSteps()),
                Amount.ofMinor(draft.getTotal(), currency),
                taxes(draft),
                OrderStanding.of(money, draft.getTotal()),
                planned.stream()
                        .map(payout -> BreakdownPayout.of(payout, currency))
                        .collect(Collectors.toList()));
    }

    /** Items with an amount, and selected items without one. */
    private static List<BreakdownItem> items(RefundDraft draft) {
        return UnitGroup.of(draft.getMoney(), draft.getAmounts()).stream()
                .filter(
                        group ->
                                group.getNow() > 0
                                        || draft.getRequest().getUnits().contains(group.first()))
                .map(BreakdownItem::of)
                .collect(Collectors.toList());
    }

    private static List<BreakdownAmount> taxes(RefundDraft draft) {
        List<BreakdownAmount> taxes = new ArrayList<BreakdownAmount>();
        UnitAmounts amounts = draft.getAmounts();
        List<String> components = draft.getMoney().getEntitlement().getComponents();
        for (int i = 1; i < components.size(); i++) {
            Amount tax = Amount.ofMinor(amounts.ofComponent(i), draft.getMoney().getCurrency());
            taxes.add(new BreakdownAmount(components.get(i), tax));
        }
        return taxes;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    /** ISO 4217 code. */
    public String getCurrency() {
        return currency;
    }

    /** Whether the order had no currency, so that the store's default was used. */
    public boolean isCurrencyAssumed() {
        return currencyAssumed;
    }

    /** The refunded amounts by goods, shipping and fees. */
    public List<BreakdownItem> getItems() {
        return items;
    }

    /**
     * Why the refund differs from what was left of the items, by the steps' codes: {@code
     * aftersale.refund.step.<code>}; negative for a reduction.
     */
    public List<BreakdownAmount> getSteps() {
        return steps;
    }

    /** What was left of the items before the steps changed it. */
    public Amount getBeforeSteps() {
        return total.minus(sum(steps));
    }

    /** The refunded amount. */
    public Amount getTotal() {
        return total;
    }

    /** The tax included in the refund, by tax; the rest is net. */
    public List<BreakdownAmount> getTaxes() {
        return taxes;
    }

    /** The refunded amount without tax. */
    public Amount getNet() {
        return total.minus(sum(taxes));
    }

    public OrderStanding getStanding() {
        return standing;
    }

    public List<BreakdownPayout> getPayouts() {
        return payouts;
    }

    private Amount sum(List<BreakdownAmount> amounts) {
        return amounts.stream()
                .map(BreakdownAmount::getAmount)
                .reduce(Amount.ofMinor(0, currency), Amount::plus);
    }
}
