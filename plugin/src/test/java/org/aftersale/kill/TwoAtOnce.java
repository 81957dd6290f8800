package org.aftersale.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that mostly waits for the starts of nodes, done two pieces at a time. */
public final class TwoAtOnce implements AutoCloseable {

    static final int TWO = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(TWO);
    private final List<Future<?>> begun = new ArrayList<>();

    public void begin(Work work) {
        begun.add(
                threads.submit(
                        () -> {
                            work.run();
                            return null;
                        }));
    }

    /** Waits until all that was begun is done, or one of it failed. */
    public void await() throws Exception {
        for (Future<?> one : begun) {
            one.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Something that may fail. */
    public interface Work {
        void run() throws Exception;
    }
}
