package org.aftersale.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aftersale.host.GatewayAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {

    private static final long LONG = 30_000;
    private static final GatewayAnswer PAID =
            GatewayAnswer.of(GatewayAnswer.Kind.PAID, "ref", "ok");

    private final TimeLimit limit = new TimeLimit();
    private final List<GatewayAnswer> late = new CopyOnWriteArrayList<>();
    private final CountDownLatch lateCame = new CountDownLatch(1);

    @AfterEach
    void close() {
        limit.close();
    }

    @Test
    void anAnswerInTimeIsTheAnswerAndIsHandedOnToNobody() throws Exception {
        assertThat(within(LONG, () -> PAID)).isSameAs(PAID);
        assertThat(lateCame.await(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(late).isEmpty();
    }

    @Test
    void noAnswerInTimeIsUnknownAndTheLateOneIsHandedOnOnce() throws Exception {
        CountDownLatch gateway = new CountDownLatch(1);
        GatewayAnswer answer = within(30, () -> after(gateway));
        assertThat(answer.getKind()).isEqualTo(GatewayAnswer.Kind.UNKNOWN);
        assertThat(late).isEmpty();
        gateway.countDown();
        assertThat(lateCame.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(late).containsExactly(PAID);
    }

    @Test
    void aCallThatThrowsIsUnknown() {
        GatewayAnswer answer =
                within(
                        LONG,
                        () -> {
                            throw new IllegalStateException("no route");
                        });
        assertThat(answer.getKind()).isEqualTo(GatewayAnswer.Kind.UNKNOWN);
        assertThat(answer.getWords()).contains("no route");
    }

    @Test
    void aCallThatThrowsTooLateIsHandedOnAsUnknown() throws Exception {
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
                .extracting(GatewayAnswer::getKind)
                .containsExactly(GatewayAnswer.Kind.UNKNOWN);
    }

    @Test
    void noAnswerAtAllIsUnknownAtOnce() {
        long start = System.nanoTime();
        assertThat(within(LONG, () -> null).getKind()).isEqualTo(GatewayAnswer.Kind.UNKNOWN);
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(LONG / 2));
        assertThat(late).isEmpty();
    }

    @Test
    void whoIsInterruptedWhileWaitingKnowsNothingAndStaysInterrupted() throws Exception {
        CountDownLatch gateway = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        GatewayAnswer answer = within(LONG, () -> after(gateway));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.getKind()).isEqualTo(GatewayAnswer.Kind.UNKNOWN);
        gateway.countDown();
        assertThat(lateCame.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(late).containsExactly(PAID);
    }

    @Test
    void everyAnswerIsEitherTakenOrHandedOnHoweverCloseItIs() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(200);
        for (int i = 0; i < 200; i++) {
            GatewayAnswer answer =
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

    private GatewayAnswer within(long millis, Supplier<GatewayAnswer> call) {
        return limit.within(
                millis,
                call,
                answer -> {
                    late.add(answer);
                    lateCame.countDown();
                });
    }

    private static GatewayAnswer after(CountDownLatch gateway) {
        try {
            gateway.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return PAID;
    }

    private static GatewayAnswer pause() {
        long end = System.nanoTime() + 1_000_000;
        while (System.nanoTime() < end) {
            Thread.yield();
        }
        return PAID;
    }
}
