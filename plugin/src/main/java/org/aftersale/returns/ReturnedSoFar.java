package org.aftersale.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The units of an order line that are in returns, or were. */
final class ReturnedSoFar {

    static final ReturnedSoFar NONE = new ReturnedSoFar();

    private int units;
    private int whollyRefunded;
    private String number;

    private ReturnedSoFar() {}

    /** By the host's order item; refused and cancelled lines count for nothing. */
    static Map<Long, ReturnedSoFar> of(Collection<ReturnLine> lines) {
        Map<Long, ReturnedSoFar> found = new HashMap<Long, ReturnedSoFar>();
        for (ReturnLine line : lines) {
            if (line.isGoingBack()) {
                found.computeIfAbsent(line.orderItemId, any -> new ReturnedSoFar()).add(line);
            }
        }
        return found;
    }

    private void add(ReturnLine line) {
        units += line.getUnits();
        number = line.parent.number;
        // with a fee withheld, something is left of each unit
        whollyRefunded += line.refundNumber != null && line.parent.fee == 0 ? line.getUnits() : 0;
    }

    int getUnits() {
        return units;
    }

    /** Of the units, those that a refund of a return covers entirely. */
    int getWhollyRefunded() {
        return whollyRefunded;
    }

    /** Of the latest return; null for none. */
    String getNumber() {
        return number;
    }
}
