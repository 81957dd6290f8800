package org.aftersale.event.monitor;

/** The backlog of one consumer. All counts are current, by the database's clock. */
public final class ConsumerState {

    final String name;
    boolean configured;
    boolean replayable;
    long due;
    long waiting;
    long leased;
    long dead;
    long done;
    Long oldestPendingSince;
    Long lastSuccessAt;

    ConsumerState(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    /**
     * False for a consumer that is no longer configured but still has deliveries; they wait for it.
     */
    public boolean isConfigured() {
        return configured;
    }

    /** Whether it can be replayed. */
    public boolean isReplayable() {
        return replayable;
    }

    /** All pending deliveries: due, waiting or leased. */
    public long getPending() {
        return due + waiting + leased;
    }

    /** Due now. */
    public long getDueCount() {
        return due;
    }

    /** Failed, waiting for the next attempt. */
    public long getWaiting() {
        return waiting;
    }

    /** Leased by a node. */
    public long getLeased() {
        return leased;
    }

    /** Dead letters: failed too often, an operator must look. */
    public long getDead() {
        return dead;
    }

    /** Delivered, as far as rows are still kept. */
    public long getDone() {
        return done;
    }

    /**
     * Since when the oldest pending delivery has been waiting, in epoch milliseconds; null if none
     * is.
     */
    public Long getOldestPendingSince() {
        return oldestPendingSince;
    }

    /** Epoch milliseconds; null if nothing was delivered or the record was purged. */
    public Long getLastSuccessAt() {
        return lastSuccessAt;
    }
}
