package org.aftersale.withdrawal.legal;

/** Until when an order can be withdrawn from. */
public final class WithdrawalPeriod {

    private static final WithdrawalPeriod NONE = new WithdrawalPeriod(false, null);

    private final boolean known;
    private final Long endsAt;

    private WithdrawalPeriod(boolean known, Long endsAt) {
        this.known = known;
        this.endsAt = endsAt;
    }

    /** No law is known that gives a right to withdraw. */
    public static WithdrawalPeriod none() {
        return NONE;
    }

    /** There is a right, and no end yet: a delivery is not known, or only assumed. */
    public static WithdrawalPeriod open() {
        return new WithdrawalPeriod(true, null);
    }

    /**
     * @param endsAt epoch milliseconds of the last moment
     */
    public static WithdrawalPeriod until(long endsAt) {
        return new WithdrawalPeriod(true, endsAt);
    }

    /** Whether there is a right to withdraw. */
    public boolean isKnown() {
        return known;
    }

    /** Epoch milliseconds of its last moment; null if it is open. */
    public Long getEndsAt() {
        return endsAt;
    }

    /**
     * @param instant epoch milliseconds
     */
    public boolean includes(long instant) {
        return known && (endsAt == null || instant <= endsAt);
    }
}
