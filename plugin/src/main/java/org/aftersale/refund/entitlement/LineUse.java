package org.aftersale.refund.entitlement;

/** What else happened to units of a line, beside money. */
public final class LineUse {

    /** Of which kind; a page counts them by it. */
    public enum Kind {
        CLAIMED,
        RETURNED,
        REPLACED
    }

    private final long lineId;
    private final Kind kind;
    private final int quantity;

    /**
     * @param lineId the host's order item
     */
    public LineUse(long lineId, Kind kind, int quantity) {
        this.lineId = lineId;
        this.kind = kind;
        this.quantity = quantity;
    }

    public long getLineId() {
        return lineId;
    }

    public Kind getKind() {
        return kind;
    }

    /** Units. */
    public int getQuantity() {
        return quantity;
    }
}
