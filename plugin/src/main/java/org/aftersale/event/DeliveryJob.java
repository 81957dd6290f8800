package org.aftersale.event;

import org.aftersale.host.Side;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Runs the dispatcher every second on the web applications that the setting {@code aftersale.jobs}
 * names: {@code site} (default), {@code admin}, {@code both} or {@code none}.
 */
public class DeliveryJob {

    private static final Log LOG = LogFactory.getLog(DeliveryJob.class);

    private final EventDispatcher dispatcher;
    private final Side side;

    private long silentUntil;

    @Value("${aftersale.jobs}")
    protected String jobs;

    public DeliveryJob(EventDispatcher dispatcher, Side side) {
        this.dispatcher = dispatcher;
        this.side = side;
    }

    @Scheduled(fixedDelay = 1000)
    public void run() {
        if (!runsHere()) {
            return;
        }
        try {
            while (dispatcher.deliverDue() > 0) {
                // a batch was full or new work came in: go on at once
            }
            backAgain();
        } catch (RuntimeException e) {
            waiting(e);
        }
    }

    /** The whole trace once, then a line a minute: the job comes round every second. */
    private void waiting(RuntimeException failure) {
        long now = System.currentTimeMillis();
        if (silentUntil == 0) {
            LOG.warn("Aftersale: events wait, the database did not answer", failure);
        } else if (now >= silentUntil) {
            LOG.warn("Aftersale: events still wait: " + failure);
        } else {
            return;
        }
        silentUntil = now + 60_000L;
    }

    private void backAgain() {
        if (silentUntil != 0) {
            LOG.info("Aftersale: the database answers again, events are delivered");
            silentUntil = 0;
        }
    }

    private boolean runsHere() {
        return "both".equals(jobs) || side.name().equalsIgnoreCase(jobs);
    }
}
