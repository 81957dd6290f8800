package org.aftersale.payout;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aftersale.host.GatewayAnswer;

/**
 * Waits so long for a gateway and no longer. An answer that comes afterwards is not lost: it is
 * handed on when it comes.
 */
class TimeLimit {

    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread =
                                new Thread(work, "aftersale-gateway-" + number.incrementAndGet());
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * @param late is given the answer where it comes too late
     * @return UNKNOWN where there was none in time, or the call threw
     */
    GatewayAnswer within(long millis, Supplier<GatewayAnswer> call, Consumer<GatewayAnswer> late) {
        Waiting waiting = new Waiting();
        threads.execute(
                () -> {
                    GatewayAnswer answer = safely(call);
                    if (!waiting.arrived(answer)) {
                        late.accept(answer);
                    }
                });
        return waiting.await(millis);
    }

    private static GatewayAnswer safely(Supplier<GatewayAnswer> call) {
        try {
            GatewayAnswer answer = call.get();
            return answer == null ? unknown("No answer at all") : answer;
        } catch (RuntimeException e) {
            return unknown(String.valueOf(e));
        }
    }

    private static GatewayAnswer unknown(String words) {
        return GatewayAnswer.of(GatewayAnswer.Kind.UNKNOWN, null, words);
    }

    void close() {
        threads.shutdown();
    }

    /** One answer, or the end of patience: whichever comes first stands. */
    private static final class Waiting {

        private static final GatewayAnswer NONE = unknown("No answer in time");

        private final AtomicReference<GatewayAnswer> first = new AtomicReference<GatewayAnswer>();

        synchronized boolean arrived(GatewayAnswer answer) {
            boolean inTime = first.compareAndSet(null, answer);
            notifyAll();
            return inTime;
        }

        synchronized GatewayAnswer await(long millis) {
            long end = System.nanoTime() + millis * 1_000_000L;
            try {
                long left = millis;
                while (first.get() == null && left > 0) {
                    wait(left);
                    left = (end - System.nanoTime()) / 1_000_000L;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            first.compareAndSet(null, NONE);
            return first.get();
        }
    }
}
