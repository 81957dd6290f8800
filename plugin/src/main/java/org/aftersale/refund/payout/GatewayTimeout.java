package org.aftersale.refund.payout;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aftersale.host.GatewayResult;

/**
 * Waits for a gateway for a limited time. A late answer is not lost: it is passed on when it
 * arrives.
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
     * @param late receives the answer if it arrives too late
     * @return UNKNOWN if there was no answer in time or the call threw
     */
    GatewayResult within(long millis, Supplier<GatewayResult> call, Consumer<GatewayResult> late) {
        PendingAnswer pending = new PendingAnswer();
        threads.execute(
                () -> {
                    GatewayResult answer = safely(call);
                    if (!pending.complete(answer)) {
                        late.accept(answer);
                    }
                });
        return pending.await(millis);
    }

    private static GatewayResult safely(Supplier<GatewayResult> call) {
        try {
            GatewayResult answer = call.get();
            return answer == null ? unknown("No response") : answer;
        } catch (RuntimeException e) {
            return unknown(String.valueOf(e));
        }
    }

    private static GatewayResult unknown(String detail) {
        return GatewayResult.of(GatewayResult.Kind.UNKNOWN, null, detail);
    }

    void close() {
        threads.shutdown();
    }

    /** The answer or the timeout, whichever comes first. */
    private static final class PendingAnswer {

        private static final GatewayResult TIMED_OUT = unknown("Timed out waiting for the gateway");

        private final AtomicReference<GatewayResult> first = new AtomicReference<GatewayResult>();

        synchronized boolean complete(GatewayResult answer) {
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
            first.compareAndSet(null, TIMED_OUT);
            return first.get();
        }
    }
}
