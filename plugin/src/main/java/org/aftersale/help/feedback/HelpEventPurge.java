package org.aftersale.help.feedback;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.event.job.AgedRowsPurge;

/** Deletes old help events. */
public class HelpEventPurge extends AgedRowsPurge {

    @Resource(name = "aftersaleHelpActs")
    protected HelpEvents acts;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @param keepDays how many days an event is kept; below 1: forever
     */
    public HelpEventPurge(int keepDays) {
        super(keepDays);
    }

    @Override
    public String name() {
        return "help.purge";
    }

    @Override
    protected int forget(long age, int most) {
        return acts.forget(clock.millis() - age, most);
    }
}
