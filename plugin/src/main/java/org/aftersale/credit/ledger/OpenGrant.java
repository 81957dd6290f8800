package org.aftersale.credit.ledger;

import java.util.Comparator;

/** A grant as it was read under the lock: what is left of it, and until when. */
final class OpenGrant {

    /** Those that expire first; those that never do come last. The rest is settled by the id. */
    static final Comparator<OpenGrant> FIRST_TO_EXPIRE =
            Comparator.comparingLong(OpenGrant::end).thenComparingLong(OpenGrant::getId);

    private final long id;
    private final long leftMinor;
    private final Long expiresAt;
    private final boolean closed;

    /**
     * @param expiresAt epoch milliseconds from when it counts no more; null: never
     * @param closed whether its expiry was written
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

    /** In the books, whether its time is over or not. */
    long getLeftMinor() {
        return leftMinor;
    }

    Long getExpiresAt() {
        return expiresAt;
    }

    /** The expiry job may not have come by yet; its time is over all the same. */
    boolean isOver(long now) {
        return closed || end() <= now;
    }

    /** What can be spent or taken back now. */
    long leftAt(long now) {
        return isOver(now) ? 0 : leftMinor;
    }

    private long end() {
        return expiresAt == null ? Long.MAX_VALUE : expiresAt;
    }
}
