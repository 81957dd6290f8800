package org.aftersale.refund.entitlement;

/** Units of a line that were claimed, withdrawn from, returned or replaced. */
public final class LineUse {

    /** Pages show one count per kind. */
    public enum Kind {
        CLAIMED,
        WITHDRAWN,
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
