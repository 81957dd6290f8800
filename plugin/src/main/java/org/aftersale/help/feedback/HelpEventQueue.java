package org.aftersale.help.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.Resource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Component;

/**
 * In-memory queue of help events that are not yet stored. The writer thread starts with the first
 * event, so that an application without readers has none. If the database is too slow or down, the
 * queue fills and new events are dropped: statistics must not block pages.
 */
@Component("aftersaleHelpActQueue")
public class HelpEventQueue {

    private static final Log LOG = LogFactory.getLog(HelpEventQueue.class);

    private static final int ROOM = 10_000;

    /** No more than there are reserved ids: a write must not need a second connection. */
    private static final int BATCH = 50;

    private static final int TRIES = 3;

    /** How long to wait for more events to write in the same batch. */
    private static final long GATHER_MILLIS = 250;

    private static final long REST_MILLIS = 2_000;
    private static final long PATIENCE_AT_THE_END_MILLIS = 5_000;

    @Resource(name = "aftersaleHelpActs")
    protected HelpEvents acts;

    private final BlockingQueue<HelpEvent> waiting;
    private final AtomicLong dropped = new AtomicLong();
    private Thread writer;
    private volatile boolean closing;

    public HelpEventQueue() {
        this(ROOM);
    }

    HelpEventQueue(int room) {
        waiting = new ArrayBlockingQueue<HelpEvent>(room);
    }

    /** Queues or drops the event, without blocking. */
    void offer(HelpEvent act) {
        if (closing || !waiting.offer(act)) {
            dropped(1);
        } else {
            begin();
        }
    }

    /** How many events were dropped since the start. */
    public long getDropped() {
        return dropped.get();
    }

    private void dropped(int count) {
        long before = dropped.getAndAdd(count);
        if (before / 1_000 != (before + count) / 1_000 || before == 0) {
            LOG.warn("Aftersale: help events dropped so far: " + (before + count));
        }
    }

    private synchronized void begin() {
        if (writer == null && !closing) {
            writer = new Thread(this::writeAll, "aftersale-help-log");
            writer.setDaemon(true);
            writer.start();
        }
    }

    private void writeAll() {
        try {
            while (!closing || !waiting.isEmpty()) {
                HelpEvent first = waiting.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    write(batch(first));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<HelpEvent> batch(HelpEvent first) throws InterruptedException {
        if (!closing) {
            Thread.sleep(GATHER_MILLIS);
        }
        List<HelpEvent> batch = new ArrayList<HelpEvent>();
        batch.add(first);
        waiting.drainTo(batch, BATCH - 1);
        return batch;
    }

    private void write(List<HelpEvent> batch) throws InterruptedException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                acts.write(batch);
                return;
            } catch (RuntimeException e) {
                LOG.debug("Aftersale: help events could not be written", e);
                if (attempt < TRIES && !closing) {
                    Thread.sleep(REST_MILLIS);
                }
            }
        }
        dropped(batch.size());
    }

    /** Writes the queued events within the time a shutdown allows, and accepts no more. */
    void close() {
        Thread last;
        synchronized (this) {
            closing = true;
            last = writer;
        }
        if (last != null) {
            try {
                last.join(PATIENCE_AT_THE_END_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            last.interrupt();
        }
    }
}
