package org.aftersale.help.feedback;

import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;

/** Lets the search learn from what readers opened and how they voted. */
public class HelpCountsJob implements PeriodicJob {

    private static final long TEN_MINUTES = 600_000L;

    @Resource(name = "aftersaleHelpCounts")
    protected HelpCounts counts;

    @Override
    public String name() {
        return "help.count";
    }

    @Override
    public long pauseMillis() {
        return TEN_MINUTES;
    }

    @Override
    public String run() {
        return String.valueOf(counts.bringUpToDate());
    }
}
