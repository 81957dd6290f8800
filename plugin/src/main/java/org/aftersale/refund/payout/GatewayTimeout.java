package org.aftersale.refund.payout;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aftersale.host.GatewayResult;

/**
 * Waits so long for a gateway and no longer. An answer that comes afterwards is not lost: it is
 * handed on when it comes.
 */
class GatewayTimeout {

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
    GatewayResult within(long millis, Supplier<GatewayResult> call, Consumer<GatewayResult> late) {
        Waiting waiting = new Waiting();
        threads.execute(
                () -> {
                    GatewayResult answer = safely(call);
                    if (!waiting.arrived(answer)) {
                        late.accept(answer);
                    }
                });
        return waiting.await(millis);
    }

    private static GatewayResult safely(Supplier<GatewayResult> call) {
        try {
            GatewayResult answer = call.get();
            return answer == null ? unknown("No answer at all") : answer;
        } catch (RuntimeException e) {
            return unknown(String.valueOf(e));
        }
    }

    private static GatewayResult unknown(String words) {
        return GatewayResult.of(GatewayResult.Kind.UNKNOWN, null, words);
    }

    void close() {
        threads.shutdown();
    }

    /** One answer, or the timeout, whichever comes first stands. */
    private static final class Waiting {

        private static final GatewayResult NONE = unknown("No answer in time");

        private final AtomicReference<GatewayResult> first = new AtomicReference<GatewayResult>();

        synchronized boolean arrived(GatewayResult answer) {
            boolean inTime = first.compareAndSet(null, answer);
            notifyAll();
            return inTime;
        }

        synchronized GatewayResult await(long millis) {
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
