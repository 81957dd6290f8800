package org.aftersale.demo;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Two browsers at work at the same time, each in a thread of its own, as Playwright demands: while
 * the store renders for one, the other looks at its page.
 */
final class TwoBrowsers implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    /** Of that thread only. */
    private Chromium second;

    /** Returns when both have ended; what one throws comes out, and the other still ends. */
    void run(Consumer<Windows> here, Consumer<Windows> there) {
        Future<?> other = thread.submit(() -> runThere(there));
        try (Windows windows = new Windows(SharedChromium.browser())) {
            here.accept(windows);
        } finally {
            await(other);
        }
    }

    private void runThere(Consumer<Windows> work) {
        if (second == null) {
            second = Chromium.launch();
        }
        try (Windows windows = new Windows(second.browser())) {
            work.accept(windows);
        }
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Future<?> closed =
                thread.submit(
                        () -> {
                            if (second != null) {
                                second.close();
                            }
                        });
        await(closed);
        thread.shutdown();
    }
}
