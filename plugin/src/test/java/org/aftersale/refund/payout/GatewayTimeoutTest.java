package org.aftersale.refund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aftersale.host.GatewayResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatewayTimeoutTest {

    private static final long LONG = 30_000;
    private static final GatewayResult PAID =
            GatewayResult.of(GatewayResult.Kind.PAID, "ref", "ok");

    private final GatewayTimeout limit = new GatewayTimeout();
    private final List<GatewayResult> late = new CopyOnWriteArrayList<>();
    private final CountDownLatch lateCame = new CountDownLatch(1);

    @AfterEach
    void close() {
        limit.close();
    }

    @Test
    void returnsAReplyInTimeAndForwardsNothing() throws Exception {
        assertThat(within(LONG, () -> PAID)).isSameAs(PAID);
        assertThat(lateCame.await(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(late).isEmpty();
    }

    @Test
    void returnsUnknownOnTimeoutAndForwardsTheLateReplyOnce() throws Exception {
        CountDownLatch gateway = new CountDownLatch(1);
        GatewayResult answer = within(30, () -> after(gateway));
        assertThat(answer.getKind()).isEqualTo(GatewayResult.Kind.UNKNOWN);
        assertThat(late).isEmpty();
        gateway.countDown();
        assertThat(lateCame.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(late).containsExactly(PAID);
    }

    @Test
    void returnsUnknownWhenTheCallThrows() {
        GatewayResult answer =
                within(
                        LONG,
                        () -> {
                            throw new IllegalStateException("no route");
                        });
        assertThat(answer.getKind()).isEqualTo(GatewayResult.Kind.UNKNOWN);
        assertThat(answer.getMessage()).contains("no route");
    }

    @Test
    void forwardsUnknownWhenTheCallThrowsAfterTheTimeout() throws Exception {
        CountDownLatch gateway = new CountDownLatch(1);
        within(
                30,
                () -> {
                    after(gateway);
                    throw new IllegalStateException("reset");
                });
        gateway.countDown();
        assertThat(lateCame.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(late)
                .extracting(GatewayResult::getKind)
                .containsExactly(GatewayResult.Kind.UNKNOWN);
    }

    @Test
    void returnsUnknownAtOnceForANullReply() {
        long start = System.nanoTime();
        assertThat(within(LONG, () -> null).getKind()).isEqualTo(GatewayResult.Kind.UNKNOWN);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(LONG / 2));
        assertThat(late).isEmpty();
    }

    @Test
    void returnsUnknownAndStaysInterruptedWhenInterrupted() throws Exception {
        CountDownLatch gateway = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        GatewayResult answer = within(LONG, () -> after(gateway));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.getKind()).isEqualTo(GatewayResult.Kind.UNKNOWN);
        gateway.countDown();
        assertThat(lateCame.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(late).containsExactly(PAID);
    }

    @Test
    void returnsOrForwardsEveryReplyExactlyOnceAroundTheTimeout() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(200);
        for (int i = 0; i < 200; i++) {
            GatewayResult answer =
                    limit.within(
                            1,
                            () -> pause(),
                            handed -> {
                                late.add(handed);
                                all.countDown();
                            });
            if (answer == PAID) {
                taken.incrementAndGet();
                all.countDown();
            }
        }
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(taken.get() + late.size()).isEqualTo(200);
    }

    private GatewayResult within(long millis, Supplier<GatewayResult> call) {
        return limit.within(
                millis,
                call,
                answer -> {
                    late.add(answer);
                    lateCame.countDown();
                });
    }

    private static GatewayResult after(CountDownLatch gateway) {
        try {
            gateway.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return PAID;
    }

    private static GatewayResult pause() {
        long end = System.nanoTime() + 1_000_000;
        while (System.nanoTime() < end) {
            Thread.yield();
        }
        return PAID;
    }
}
