package org.aftersale.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.returns.state.ReturnReason;

/** A checked request: units of lines that can go back, and why. */
public final class CheckedReturn {

    private final StoreOrder order;
    private final Map<StoreOrderLine, Integer> units;
    private final ReturnReason reason;

    CheckedReturn(StoreOrder order, Map<StoreOrderLine, Integer> units, ReturnReason reason) {
        this.order = order;
        this.units = Collections.unmodifiableMap(new LinkedHashMap<StoreOrderLine, Integer>(units));
        this.reason = reason;
    }

    public StoreOrder getOrder() {
        return order;
    }

    /** In the order's order, at least one of each. */
    public Map<StoreOrderLine, Integer> getUnits() {
        return units;
    }

    public ReturnReason getReason() {
        return reason;
    }

    /** The units by the host's order item. */
    Map<Long, Integer> byItem() {
        Map<Long, Integer> items = new LinkedHashMap<Long, Integer>();
        units.forEach((line, quantity) -> items.put(line.getId(), quantity));
        return items;
    }
}
