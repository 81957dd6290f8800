package org.aftersale.withdrawal;

import org.aftersale.host.StoreOrderLine;
import org.aftersale.withdrawal.exemption.Exemption;

/** An order line, and how much of it can still be withdrawn from. */
public final class WithdrawableLine {

    private final StoreOrderLine line;
    private final int left;
    private final Exemption exemption;

    WithdrawableLine(StoreOrderLine line, int left, Exemption exemption) {
        this.line = line;
        this.left = left;
        this.exemption = exemption;
    }

    public StoreOrderLine getLine() {
        return line;
    }

    /** Units ordered, without those withdrawn from or wholly refunded before. */
    public int getLeft() {
        return left;
    }

    /** Why there is no right to withdraw; null if there is one. */
    public Exemption getExemption() {
        return exemption;
    }
}
