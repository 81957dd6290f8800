package org.aftersale.withdrawal;

import org.aftersale.host.StoreOrderLine;
import org.aftersale.withdrawal.exemption.Exemption;

/** An order line, and how much of it can still be withdrawn from. */
public final class WithdrawableLine {

    private final StoreOrderLine line;
    private final int left;
    private final int inReturn;
    private final Exemption exemption;

    WithdrawableLine(StoreOrderLine line, int left, int inReturn, Exemption exemption) {
        this.line = line;
        this.left = left;
        this.inReturn = inReturn;
        this.exemption = exemption;
    }

    public StoreOrderLine getLine() {
        return line;
    }

    /** Units ordered, without those withdrawn from, wholly refunded or in an open return. */
    public int getLeft() {
        return left;
    }

    /** Units in an open return. */
    public int getInReturn() {
        return inReturn;
    }

    /** Whether all of it was withdrawn from or refunded; what is in a return may yet be kept. */
    boolean isGone() {
        return left == 0 && inReturn == 0;
    }

    /** Why there is no right to withdraw; null if there is one. */
    public Exemption getExemption() {
        return exemption;
    }
}
