package org.aftersale.withdrawal.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a withdrawal in effect owes: its units, and the delivery if nothing of the order is kept.
 */
public final class OwedRefund {

    private final String number;
    private final Map<Long, Integer> units;
    private final boolean wholeOrder;

    public OwedRefund(String number, Map<Long, Integer> units, boolean wholeOrder) {
        this.number = number;
        this.units = Collections.unmodifiableMap(new LinkedHashMap<Long, Integer>(units));
        this.wholeOrder = wholeOrder;
    }

    /** The withdrawal's. */
    public String getNumber() {
        return number;
    }

    /** Units by the host's order item that were not refunded yet, without exempt goods. */
    public Map<Long, Integer> getUnits() {
        return units;
    }

    /** Whether every unit of the order was withdrawn from or refunded. */
    public boolean isWholeOrder() {
        return wholeOrder;
    }
}
