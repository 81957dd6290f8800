package org.aftersale.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.shared.Amount;

/** What a return owes: its accepted units, and the fee that is withheld. */
public final class OwedReturn {

    private final String number;
    private final Map<Long, Integer> units;
    private final Amount fee;

    public OwedReturn(String number, Map<Long, Integer> units, Amount fee) {
        this.number = number;
        this.units = Collections.unmodifiableMap(new LinkedHashMap<Long, Integer>(units));
        this.fee = fee;
    }

    /** The return's. */
    public String getNumber() {
        return number;
    }

    /** Accepted units that were not refunded yet, by the host's order item. */
    public Map<Long, Integer> getUnits() {
        return units;
    }

    /** What is withheld; zero for nothing. */
    public Amount getFee() {
        return fee;
    }
}
