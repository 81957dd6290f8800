package org.aftersale.help.feedback;

import java.util.List;

/** The table of what readers did. */
public interface HelpEvents {

    /** Keeps them all, in a transaction of its own. */
    void write(List<HelpEvent> acts);

    /**
     * Deletes some of the oldest, in a transaction of its own.
     *
     * @param before epoch milliseconds
     * @return how many were deleted; fewer than {@code most} when no more are that old
     */
    int forget(long before, int most);
}
