package org.aftersale.event.worker;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A thread for one kind of work, so that slow work delays nothing else. */
public class SingleThreadWorker {

    private final ExecutorService thread;
    private final AtomicBoolean busy = new AtomicBoolean();

    public SingleThreadWorker(String name) {
        thread =
                Executors.newSingleThreadExecutor(
                        work -> {
                            Thread daemon = new Thread(work, "aftersale-" + name);
                            daemon.setDaemon(true);
                            return daemon;
                        });
    }

    /** Starts the work unless the worker is busy or closed. Returns immediately. */
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
            // closed concurrently
        }
    }

    /** Accepts no more work. */
    public void close() {
        thread.shutdown();
    }

    /** Waits for the current work, at most that long. */
    public void await(long millis) {
        try {
            thread.awaitTermination(Math.max(0, millis), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
