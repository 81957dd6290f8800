package org.aftersale.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PictureTurnsTest {

    private final ExecutorService people = Executors.newFixedThreadPool(10);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void decodesOnePictureAtATime() throws Exception {
        PictureTurns turns = new PictureTurns();
        AtomicInteger atOnce = new AtomicInteger();
        List<Future<Integer>> most = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            most.add(
                    people.submit(
                            () ->
                                    turns.take(
                                            () -> {
                                                int now = atOnce.incrementAndGet();
                                                Thread.yield();
                                                atOnce.decrementAndGet();
                                                return now;
                                            })));
        }
        for (Future<Integer> each : most) {
            assertThat(each.get()).isEqualTo(1);
        }
    }

    @Test
    void turnsAwayWhoseTurnDoesNotComeInTime() throws Exception {
        PictureTurns turns = new PictureTurns(0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<String> slow =
                people.submit(
                        () ->
                                turns.take(
                                        () -> {
                                            begun.countDown();
                                            await(end);
                                            return "done";
                                        }));
        begun.await();
        assertThatThrownBy(() -> turns.take(() -> "never"))
                .isInstanceOf(PicturesBusyException.class);
        end.countDown();
        assertThat(slow.get()).isEqualTo("done");
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    @Test
    void givesTheTurnBackWhenAPictureFails() {
        PictureTurns turns = new PictureTurns(0);
        assertThatThrownBy(
                        () ->
                                turns.take(
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
