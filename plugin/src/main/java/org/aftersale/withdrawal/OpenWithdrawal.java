package org.aftersale.withdrawal;

/** What operators see of a withdrawal: no customer's words. */
public final class OpenWithdrawal {

    private final String number;
    private final WithdrawalStatus status;
    private final long submittedAt;
    private final Long dueAt;

    OpenWithdrawal(String number, WithdrawalStatus status, long submittedAt, Long dueAt) {
        this.number = number;
        this.status = status;
        this.submittedAt = submittedAt;
        this.dueAt = dueAt;
    }

    public String getNumber() {
        return number;
    }

    public WithdrawalStatus getStatus() {
        return status;
    }

    /** Epoch milliseconds. */
    public long getSubmittedAt() {
        return submittedAt;
    }

    /** Epoch milliseconds by which the refund was due; null while nothing is owed. */
    public Long getDueAt() {
        return dueAt;
    }
}
