package org.aftersale.help.feedback;

import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;

/** Updates the counts of opened articles and votes that the search ranks by. */
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
