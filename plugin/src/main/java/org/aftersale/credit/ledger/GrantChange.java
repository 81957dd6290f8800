package org.aftersale.credit.ledger;

import java.util.List;

/** The change an act makes to one grant. */
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
     * @param minor negative for debits
     */
    static GrantChange of(long grantId, long minor) {
        return new GrantChange(grantId, minor, null);
    }

    /** The change that creates a grant. */
    static GrantChange creating(long grantId, long minor, Long expiresAt) {
        return new GrantChange(grantId, minor, expiresAt);
    }

    static long sum(List<GrantChange> transitions) {
        return transitions.stream().mapToLong(GrantChange::getMinor).sum();
    }

    long getGrantId() {
        return grantId;
    }

    /** Negative for debits. */
    long getMinor() {
        return minor;
    }

    /** The expiry of the grant it creates; null: never, or it creates none. */
    Long getExpiresAt() {
        return expiresAt;
    }
}
