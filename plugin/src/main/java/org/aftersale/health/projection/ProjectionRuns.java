package org.aftersale.health.projection;

import java.util.List;
import java.util.Optional;

/** The table of checks. Every method runs in its own transaction. */
public interface ProjectionRuns {

    /**
     * Records the start of a check.
     *
     * @return its id
     * @throws RuntimeException a conflict, if one is running
     */
    long begin(String by, long total);

    void progress(long id, long checked, int found);

    /**
     * Records the end.
     *
     * @param first the first differences found
     * @param error why it was aborted; null if it completed
     */
    void end(long id, long checked, int found, List<Difference> first, String error);

    Optional<ProjectionRun> latest();
}
