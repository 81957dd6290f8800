package org.aftersale.returns;

import org.aftersale.host.StoreOrderLine;
import org.aftersale.returns.eligibility.LineVerdict;

/** An order line, and what of it can go back. */
public final class ReturnableLine {

    private final StoreOrderLine line;
    private final LineVerdict verdict;

    ReturnableLine(StoreOrderLine line, LineVerdict verdict) {
        this.line = line;
        this.verdict = verdict;
    }

    public StoreOrderLine getLine() {
        return line;
    }

    public LineVerdict getVerdict() {
        return verdict;
    }
}
