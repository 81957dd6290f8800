package org.aftersale.health.projection;

import java.util.Collections;
import java.util.List;

/** One check of the stored projections: its progress and result. */
public final class ProjectionRun {

    /** The state of a run. */
    public enum State {
        RUNNING,
        /** Completed. */
        ENDED,
        /** Aborted, by a failure or with its process. */
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

    /** Name of the staff member or of the job. */
    public String getStartedBy() {
        return row.startedBy;
    }

    /** Rows checked so far. */
    public long getChecked() {
        return row.checked;
    }

    /** Number of rows to check, counted at the start. */
    public long getTotal() {
        return row.total;
    }

    /** Number of differences, which may exceed those listed. */
    public int getFound() {
        return row.found;
    }

    /** The first differences. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** Why it was aborted; null if it was not, or if unknown. */
    public String getError() {
        return row.error;
    }
}
