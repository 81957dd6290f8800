package org.aftersale.credit.ledger;

import java.util.List;

/** What an act moves on one grant. */
final class GrantChange {

    private final long grantId;
    private final long minor;
    private final Long expiresAt;

    private GrantChange(long grantId, long minor, Long expiresAt) {
        this.grantId = grantId;
        this.minor = minor;
        this.expiresAt = expiresAt;
    }

    /**
     * @param minor below zero for what leaves
     */
    static GrantChange of(long grantId, long minor) {
        return new GrantChange(grantId, minor, null);
    }

    /** The move that makes a grant. */
    static GrantChange making(long grantId, long minor, Long expiresAt) {
        return new GrantChange(grantId, minor, expiresAt);
    }

    static long sum(List<GrantChange> moves) {
        return moves.stream().mapToLong(GrantChange::getMinor).sum();
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
