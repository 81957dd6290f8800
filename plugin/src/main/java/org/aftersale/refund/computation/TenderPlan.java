package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.entitlement.UnitAmounts;

/** Allocates a refund to the payments, in their order, up to what is left of each. */
public final class TenderPlan {

    private final List<TenderOrder> orders;

    public TenderPlan(List<TenderOrder> orders) {
        this.orders = orders;
    }

    /**
     * Each amount goes to one payout or is split between two; they add up to the draft.
     *
     * @throws RefundExceedsEntitlementException if the payments have less left
     */
    public List<PlannedPayout> of(RefundDraft draft) {
        UnitAmounts rest = draft.getAmounts().reducedTo(draft.getTotal());
        List<PlannedPayout> payouts = new ArrayList<PlannedPayout>();
        boolean toCredit = draft.getRequest().isToCredit();
        if (toCredit) {
            long share = Math.min(newCredit(draft.getMoney()), rest.getTotal());
            add(payouts, PayoutMethodCode.CREDIT, null, share, rest);
        }
        for (Tender tender : inOrder(draft.getMoney().getTenders())) {
            if (!toCredit || isCredit(tender)) {
                long share = Math.min(tender.getLeft(), rest.getTotal());
                add(payouts, way(tender), tender, share, rest);
            }
        }
        if (rest.getTotal() > 0) {
            OrderMoney money = draft.getMoney();
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(),
                    draft.getTotal(),
                    draft.getTotal() - rest.getTotal(),
                    money.getCurrency());
        }
        return payouts;
    }

    private static void add(
            List<PlannedPayout> payouts,
            PayoutMethodCode way,
            Tender tender,
            long share,
            UnitAmounts rest) {
        if (share > 0) {
            payouts.add(new PlannedPayout(way, tender, rest.take(share)));
        }
    }

    /**
     * How much may become new credit: what was not paid with credit and is not refunded yet. Credit
     * that paid goes back to its payment, because it keeps its terms.
     */
    private static long newCredit(OrderMoney money) {
        long left = 0;
        for (Tender tender : money.getTenders()) {
            left += isCredit(tender) ? 0 : tender.getLeft();
        }
        return Math.max(0, left - money.getOnCredit());
    }

    private static boolean isCredit(Tender tender) {
        return "CUSTOMER_CREDIT".equals(tender.getType());
    }

    private List<Tender> inOrder(List<Tender> tenders) {
        Comparator<Tender> order = Comparator.comparing(Tender::getCaptureId);
        for (int i = orders.size() - 1; i >= 0; i--) {
            Comparator<Tender> before = orders.get(i)::compare;
            order = before.thenComparing(order);
        }
        List<Tender> sorted = new ArrayList<Tender>(tenders);
        sorted.sort(order);
        return sorted;
    }

    private static PayoutMethodCode way(Tender tender) {
        if (isCredit(tender)) {
            return PayoutMethodCode.CREDIT;
        }
        return tender.getGateway() == null ? PayoutMethodCode.HAND : PayoutMethodCode.GATEWAY;
    }
}
