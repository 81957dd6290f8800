package org.aftersale.help.feedback;

import java.util.List;

/** The table of help events. */
public interface HelpEvents {

    /** Stores them in its own transaction. */
    void write(List<HelpEvent> acts);

    /**
     * Deletes a batch of the oldest events in its own transaction.
     *
     * @param before epoch milliseconds
     * @return how many were deleted; fewer than {@code limit} if no more are that old
     */
    int forget(long before, int limit);
}
