package org.aftersale.refund.entitlement;

/** Units of a line in a case that is not finished. */
public final class OpenUse {

    private final long lineId;
    private final int quantity;
    private final String caseNumber;

    /**
     * @param lineId the host's order item
     */
    public OpenUse(long lineId, int quantity, String caseNumber) {
        this.lineId = lineId;
        this.quantity = quantity;
        this.caseNumber = caseNumber;
    }

    public long getLineId() {
        return lineId;
    }

    /** Units. */
    public int getQuantity() {
        return quantity;
    }

    /** Such as {@code CL-7F3K-29QX}. */
    public String getCaseNumber() {
        return caseNumber;
    }
}
