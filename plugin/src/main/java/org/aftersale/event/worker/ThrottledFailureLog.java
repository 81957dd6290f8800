package org.aftersale.event.worker;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Logs the failures of one kind of background work without flooding the log: while the database is
 * away, the work fails every few seconds. Each kind of work needs a log of its own.
 */
public class ThrottledFailureLog {

    private static final Log LOG = LogFactory.getLog(ThrottledFailureLog.class);

    private final String what;
    private long silentUntil;

    public ThrottledFailureLog(String what) {
        this.what = what;
    }

    /** Logs the whole stack trace once, then a line a minute. */
    public synchronized void failed(RuntimeException failure) {
        long now = System.currentTimeMillis();
        if (silentUntil == 0) {
            LOG.warn("Aftersale: " + what + " failed and will be retried", failure);
        } else if (now >= silentUntil) {
            LOG.warn("Aftersale: " + what + " still failing: " + failure);
        } else {
            return;
        }
        silentUntil = now + 60_000L;
    }

    /** Ends the silence: the next failure is logged in full. */
    public synchronized void succeeded() {
        if (silentUntil != 0) {
            LOG.info("Aftersale: " + what + " succeeded again");
            silentUntil = 0;
        }
    }
}
