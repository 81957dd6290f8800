package org.aftersale.credit.ledger;

import java.util.Comparator;

/** A grant read under the lock: what is left of it, and its expiry. */
final class OpenGrant {

    /** Earliest expiry first, grants that never expire last; ties by id. */
    static final Comparator<OpenGrant> FIRST_TO_EXPIRE =
            Comparator.comparingLong(OpenGrant::expiry).thenComparingLong(OpenGrant::getId);

    private final long id;
    private final long leftMinor;
    private final Long expiresAt;
    private final boolean closed;

    /**
     * @param expiresAt epoch milliseconds of the expiry; null: never
     * @param closed whether its expiry was recorded
     */
    OpenGrant(long id, long leftMinor, Long expiresAt, boolean closed) {
        this.id = id;
        this.leftMinor = leftMinor;
        this.expiresAt = expiresAt;
        this.closed = closed;
    }

    long getId() {
        return id;
    }

    /** Amount left in the ledger, expired or not. */
    long getLeftMinor() {
        return leftMinor;
    }

    Long getExpiresAt() {
        return expiresAt;
    }

    /** Also true if the expiry job has not run yet. */
    boolean isExpired(long now) {
        return closed || expiry() <= now;
    }

    /** What can be spent or reversed now. */
    long leftAt(long now) {
        return isExpired(now) ? 0 : leftMinor;
    }

    private long expiry() {
        return expiresAt == null ? Long.MAX_VALUE : expiresAt;
    }
}
