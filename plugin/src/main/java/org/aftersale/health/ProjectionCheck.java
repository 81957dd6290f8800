package org.aftersale.health;

import java.util.Optional;

/**
 * Recomputes what is stored though it could be derived, in batches, and says where the two differ:
 * nowhere, if all is well. It changes nothing, and one runs at a time in the whole store.
 */
public interface ProjectionCheck {

    /**
     * Runs to the end, in this thread.
     *
     * @param by who asked for it: a name
     * @return false when one was running already, and nothing was begun
     */
    boolean run(String by);

    /**
     * Begins in a thread of its own, and waits a little for the end, so that a small store sees the
     * result at once.
     *
     * @return false when one was running already
     */
    boolean start(String by, long patienceMillis);

    /** The last one begun; empty when there was none. */
    Optional<ProjectionRun> latest();
}
