package org.aftersale.health.projection;

import java.util.List;
import java.util.Optional;

/** The checks' table. Every method commits by itself. */
public interface ProjectionRuns {

    /**
     * Notes that a check begins.
     *
     * @return its id
     * @throws RuntimeException a conflict, when one is running
     */
    long begin(String by, long total);

    void progress(long id, long checked, int found);

    /**
     * Notes the end.
     *
     * @param first the first differences found
     * @param error why it broke off; null when it came to its end
     */
    void end(long id, long checked, int found, List<Difference> first, String error);

    Optional<ProjectionRun> latest();
}
