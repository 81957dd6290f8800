package org.aftersale.withdrawal.legal;

/** By when customer and shop have to act after a withdrawal. */
public final class WithdrawalDeadlines {

    private final Long sendBackBy;
    private final Long refundBy;

    /**
     * @param sendBackBy epoch milliseconds of the last moment for the customer; null if no law says
     *     so
     * @param refundBy epoch milliseconds of the last moment for the shop; null if no law says so
     */
    public WithdrawalDeadlines(Long sendBackBy, Long refundBy) {
        this.sendBackBy = sendBackBy;
        this.refundBy = refundBy;
    }

    public Long getSendBackBy() {
        return sendBackBy;
    }

    public Long getRefundBy() {
        return refundBy;
    }
}
