package org.aftersale.payout.credit;

import java.util.List;

/** What an act moves on one grant. */
final class CreditMove {

    private final long grantId;
    private final long minor;
    private final Long expiresAt;

    private CreditMove(long grantId, long minor, Long expiresAt) {
        this.grantId = grantId;
        this.minor = minor;
        this.expiresAt = expiresAt;
    }

    /**
     * @param minor below zero for what leaves
     */
    static CreditMove of(long grantId, long minor) {
        return new CreditMove(grantId, minor, null);
    }

    /** The move that makes a grant. */
    static CreditMove making(long grantId, long minor, Long expiresAt) {
        return new CreditMove(grantId, minor, expiresAt);
    }

    static long sum(List<CreditMove> moves) {
        return moves.stream().mapToLong(CreditMove::getMinor).sum();
    }

    long getGrantId() {
        return grantId;
    }

    /** Below zero for what leaves. */
    long getMinor() {
        return minor;
    }

    /** Of the grant it makes; null: never, or it makes none. */
    Long getExpiresAt() {
        return expiresAt;
    }
}
