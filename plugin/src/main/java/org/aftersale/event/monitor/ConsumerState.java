package org.aftersale.event.monitor;

/** How one consumer keeps up. All counts are of this moment, by the database's clock. */
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

    /** False for one that has rows from before it was taken away: they wait until it is back. */
    public boolean isConfigured() {
        return configured;
    }

    /** Whether it may be given all events of the log again. */
    public boolean isReplayable() {
        return replayable;
    }

    /** All that is still to be delivered: due, waiting or leased. */
    public long getPending() {
        return due + waiting + leased;
    }

    /** Could be delivered now. */
    public long getDue() {
        return due;
    }

    /** Failed and rests until its next try. */
    public long getWaiting() {
        return waiting;
    }

    /** A node works on it now. */
    public long getLeased() {
        return leased;
    }

    /** Laid aside after too many failures: a person must look. */
    public long getDead() {
        return dead;
    }

    /** Delivered, as far as rows are still kept. */
    public long getDone() {
        return done;
    }

    /** Since when the one that has waited longest waits, in epoch milliseconds; null: none does. */
    public Long getOldestPendingSince() {
        return oldestPendingSince;
    }

    /** Epoch milliseconds; null when nothing was delivered, or it is no longer known. */
    public Long getLastSuccessAt() {
        return lastSuccessAt;
    }
}
