package org.aftersale.health.projection;

import java.util.Collections;
import java.util.List;

/** One check of the stored projections: how far it came and what it found. */
public final class ProjectionRun {

    /** Where a run stands. */
    public enum State {
        RUNNING,
        /** Came to its end. */
        ENDED,
        /** Broke off: by a failure, or with its process. */
        BROKEN_OFF
    }

    private final State state;
    private final ProjectionRunRecord row;
    private final List<Difference> differences;

    ProjectionRun(State state, ProjectionRunRecord row, List<Difference> differences) {
        this.state = state;
        this.row = row;
        this.differences = Collections.unmodifiableList(differences);
    }

    public State getState() {
        return state;
    }

    /** Epoch milliseconds by the database's clock. */
    public long getStartedAt() {
        return row.startedAt;
    }

    /** Epoch milliseconds by the database's clock; null before the end. */
    public Long getEndedAt() {
        return row.endedAt;
    }

    /** Name of the member of staff, or of the job. */
    public String getStartedBy() {
        return row.startedBy;
    }

    /** Rows checked so far. */
    public long getChecked() {
        return row.checked;
    }

    /** Rows there were to check when it began. */
    public long getTotal() {
        return row.total;
    }

    /** How many values differ, which may be more than are listed. */
    public int getFound() {
        return row.found;
    }

    /** The first of them. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** Why it broke off; null when it did not, or nobody knows. */
    public String getError() {
        return row.error;
    }
}
