package org.aftersale.event;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Complains in the log while the database is away: the jobs come round every few seconds. */
class Grumbling {

    private static final Log LOG = LogFactory.getLog(Grumbling.class);

    private final String what;
    private long silentUntil;

    Grumbling(String what) {
        this.what = what;
    }

    /** The whole trace once, then a line a minute. */
    synchronized void failed(RuntimeException failure) {
        long now = System.currentTimeMillis();
        if (silentUntil == 0) {
            LOG.warn("Aftersale: " + what + " wait, the database did not answer", failure);
        } else if (now >= silentUntil) {
            LOG.warn("Aftersale: " + what + " still wait: " + failure);
        } else {
            return;
        }
        silentUntil = now + 60_000L;
    }

    synchronized void wentWell() {
        if (silentUntil != 0) {
            LOG.info("Aftersale: the database answers again, " + what + " go on");
            silentUntil = 0;
        }
    }
}
