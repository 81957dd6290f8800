package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.refund.entitlement.UnitAmounts;

/**
 * "Why this amount", as plain values that are stored with the refund and never change: what was
 * paid for each unit, what of it comes back now, what the steps changed, which payment gets what.
 */
final class RefundBreakdown {

    private final RefundDraft draft;
    private final List<PlannedPayout> payouts;

    RefundBreakdown(RefundDraft draft, List<PlannedPayout> payouts) {
        this.draft = draft;
        this.payouts = payouts;
    }

    Map<String, Object> write() {
        OrderMoney money = draft.getMoney();
        Map<String, Object> document = new LinkedHashMap<String, Object>();
        document.put("format", 1);
        document.put("order", money.getOrder().getNumber());
        document.put("currency", money.getCurrency());
        document.put("currencyAssumed", money.getOrder().isCurrencyAssumed());
        document.put("items", items());
        document.put("steps", steps());
        document.put("total", draft.getTotal());
        document.put("taxes", taxes());
        document.put("standing", standing());
        document.put("payouts", payouts());
        return document;
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<Map<String, Object>>();
        for (UnitGroup group : UnitGroup.of(draft.getMoney(), draft.getAmounts())) {
            if (group.getNow() > 0 || draft.getAsked().getUnits().contains(group.first())) {
                items.add(group.write());
            }
        }
        return items;
    }

    private List<Map<String, Object>> steps() {
        List<Map<String, Object>> steps = new ArrayList<Map<String, Object>>();
        for (RefundDraft.AppliedStep step : draft.getSteps()) {
            Map<String, Object> line = new LinkedHashMap<String, Object>();
            line.put("code", step.getCode());
            line.put("change", step.getChange());
            steps.add(line);
        }
        return steps;
    }

    /** How much of the refund is each tax; the rest is net. */
    private List<Map<String, Object>> taxes() {
        List<Map<String, Object>> taxes = new ArrayList<Map<String, Object>>();
        UnitAmounts amounts = draft.getAmounts();
        List<String> components = draft.getMoney().getEntitlement().getComponents();
        for (int i = 1; i < components.size(); i++) {
            Map<String, Object> line = new LinkedHashMap<String, Object>();
            line.put("name", components.get(i));
            line.put("amount", amounts.ofComponent(i));
            taxes.add(line);
        }
        return taxes;
    }

    private Map<String, Object> standing() {
        OrderMoney money = draft.getMoney();
        Map<String, Object> standing = new LinkedHashMap<String, Object>();
        standing.put("paid", money.getEntitlement().getTotal());
        standing.put("captured", money.getCaptured());
        standing.put("outside", money.getOutside());
        standing.put("before", money.getUsed().getTotal());
        standing.put("left", money.getLeft());
        standing.put("after", money.getLeft() - draft.getTotal());
        return standing;
    }

    private List<Map<String, Object>> payouts() {
        List<Map<String, Object>> lines = new ArrayList<Map<String, Object>>();
        for (PlannedPayout payout : payouts) {
            Map<String, Object> line = new LinkedHashMap<String, Object>();
            line.put("way", payout.getWay().name());
            Tender tender = payout.getTender();
            line.put("type", tender == null ? null : tender.getType());
            line.put("reference", tender == null ? null : tender.getReference());
            line.put("captured", tender == null ? null : tender.getCaptured());
            line.put("left", tender == null ? null : tender.getLeft());
            line.put("amount", payout.getAmount());
            lines.add(line);
        }
        return lines;
    }
}
