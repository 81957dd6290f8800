package org.aftersale.event.job;

import org.aftersale.event.worker.LeaseName;

/** The state of a periodic job, for operators. Instants are epoch milliseconds. */
public final class JobState {

    private final JobRecord row;
    private final boolean running;

    JobState(JobRecord row, long now) {
        this.row = row;
        this.running = row.leasedBy != null && row.leasedUntil > now;
    }

    public String getName() {
        return row.name;
    }

    /** Whether a node is running it now. */
    public boolean isRunning() {
        return running;
    }

    /** The node that is running it; null if none is. */
    public String getHolder() {
        return running ? LeaseName.nodeOf(row.leasedBy) : null;
    }

    /** When its lease expires unless renewed; null if it is not running. */
    public Long getHeldUntil() {
        return running ? row.leasedUntil : null;
    }

    /** When it is to run next. */
    public long getNextAt() {
        return row.nextAt;
    }

    /** When the latest run began; null before the first. */
    public Long getStartedAt() {
        return row.startedAt;
    }

    /** When the latest finished run ended; null before the first. */
    public Long getEndedAt() {
        return row.endedAt;
    }

    /** The node of the latest finished run; null before the first. */
    public String getRanBy() {
        return row.ranBy;
    }

    /**
     * How long the latest run took, in milliseconds; null while it runs or if it was interrupted.
     */
    public Long getMillis() {
        return row.startedAt == null || row.endedAt == null || row.endedAt < row.startedAt
                ? null
                : Long.valueOf(row.endedAt - row.startedAt);
    }

    /** {@code OK} or {@code FAILED}: the latest finished run; null before the first. */
    public String getOutcome() {
        return row.outcome;
    }

    /** What the latest finished run did, or why it failed; may be null. */
    public String getDetail() {
        return row.detail;
    }
}
