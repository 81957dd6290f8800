package org.aftersale.event.worker;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One thread for one kind of work, so that slow work of one kind holds up no other. */
public class SingleThreadWorker {

    private final ExecutorService thread;
    private final AtomicBoolean busy = new AtomicBoolean();

    public SingleThreadWorker(String name) {
        thread =
                Executors.newSingleThreadExecutor(
                        work -> {
                            Thread lane = new Thread(work, "aftersale-" + name);
                            lane.setDaemon(true);
                            return lane;
                        });
    }

    /** Begins the work unless the lane is still at it, or closed. Returns at once. */
    public void run(Runnable work) {
        if (thread.isShutdown() || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            thread.execute(
                    () -> {
                        try {
                            work.run();
                        } finally {
                            busy.set(false);
                        }
                    });
        } catch (RejectedExecutionException e) {
            // closed in this very moment
        }
    }

    /** Takes no more work. */
    public void close() {
        thread.shutdown();
    }

    /** Waits for what is in hand, at most so long. */
    public void await(long millis) {
        try {
            thread.awaitTermination(Math.max(0, millis), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
