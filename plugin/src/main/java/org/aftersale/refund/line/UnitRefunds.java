package org.aftersale.refund.line;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.shared.Amount;

/** What was refunded of each unit of an order, and what the unit cost. */
final class UnitRefunds {

    private final Map<Long, Map<Integer, Long>> refunded = new TreeMap<Long, Map<Integer, Long>>();
    private final Map<Long, Map<Integer, Long>> paid = new HashMap<Long, Map<Integer, Long>>();
    private String currency;

    /**
     * @param each minor units for each unit from the first to the last
     */
    void add(long line, int first, int last, long each) {
        Map<Integer, Long> units = refunded.computeIfAbsent(line, any -> new HashMap<>());
        for (int unit = first; unit <= last; unit++) {
            units.merge(unit, each, Long::sum);
        }
    }

    /** What the units cost when that refund was computed; a later one counts. */
    void readPrices(RefundBreakdown breakdown) {
        currency = breakdown.getCurrency();
        for (BreakdownItem item : breakdown.getItems()) {
            if (item.getKind() == RefundableItemKind.UNIT) {
                Map<Integer, Long> units =
                        paid.computeIfAbsent(item.getSubject(), any -> new HashMap<>());
                for (int unit = item.getFirst(); unit <= item.getLast(); unit++) {
                    units.put(unit, item.getEach().getPaid().getMinor());
                }
            }
        }
    }

    /** Empty if no breakdown could be read. */
    Map<Long, RefundedLine> lines() {
        Map<Long, RefundedLine> lines = new HashMap<Long, RefundedLine>();
        if (currency != null) {
            refunded.forEach((line, units) -> lines.put(line, line(line, units)));
        }
        return lines;
    }

    private RefundedLine line(long line, Map<Integer, Long> units) {
        Map<Integer, Long> prices = paid.getOrDefault(line, new HashMap<>());
        long amount = 0;
        int wholly = 0;
        for (Map.Entry<Integer, Long> unit : units.entrySet()) {
            amount += unit.getValue();
            Long price = prices.get(unit.getKey());
            wholly += price != null && unit.getValue() >= price ? 1 : 0;
        }
        return new RefundedLine(Amount.ofMinor(amount, currency), wholly);
    }
}
