package org.aftersale.refund.entitlement;

/** What was given back of an order so far, or is on its way. Minor units. */
public final class RefundedSoFar {

    private final UnitAmounts cells;
    private final long elsewhere;

    public RefundedSoFar(UnitAmounts cells, long elsewhere) {
        this.cells = cells;
        this.elsewhere = elsewhere;
    }

    /** By what it was given back for. */
    public UnitAmounts getCells() {
        return cells;
    }

    /** Given back for something the order does not have any more: the host changed its records. */
    public long getElsewhere() {
        return elsewhere;
    }

    public long getTotal() {
        return cells.getTotal() + elsewhere;
    }
}
