package org.aftersale.withdrawal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a withdrawal in effect owes: its units, and the delivery if nothing of the order is kept.
 */
public final class OwedRefund {

    private final Withdrawal withdrawal;
    private final boolean wholeOrder;

    OwedRefund(Withdrawal withdrawal, boolean wholeOrder) {
        this.withdrawal = withdrawal;
        this.wholeOrder = wholeOrder;
    }

    public String getNumber() {
        return withdrawal.getNumber();
    }

    /** Units by the host's order item, without exempt goods. */
    public Map<Long, Integer> getUnits() {
        Map<Long, Integer> units = new LinkedHashMap<Long, Integer>();
        withdrawal.getUnits().stream()
                .filter(u -> u.getExemption() == null)
                .forEach(u -> units.merge(u.getOrderItemId(), u.getQuantity(), Integer::sum));
        return Collections.unmodifiableMap(units);
    }

    /** Whether every unit of the order was withdrawn from or refunded. */
    public boolean isWholeOrder() {
        return wholeOrder;
    }
}
