package org.aftersale.help.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HelpEventQueueTest {

    private final HelpEvents acts = mock(HelpEvents.class);
    private final AtomicInteger written = new AtomicInteger();

    private HelpEventQueue queue(int room) {
        HelpEventQueue queue = new HelpEventQueue(room);
        queue.acts = acts;
        return queue;
    }

    private void writes() {
        doAnswer(
                        call -> {
                            written.addAndGet(((List<?>) call.getArgument(0)).size());
                            return null;
                        })
                .when(acts)
                .write(any());
    }

    @Test
    void dropsEventsWhenFullAndNeverBlocks() {
        CountDownLatch away = new CountDownLatch(1);
        doAnswer(
                        call -> {
                            away.await();
                            return null;
                        })
                .when(acts)
                .write(any());
        HelpEventQueue queue = queue(5);
        long start = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            queue.offer(new HelpEvent());
        }
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        assertThat(queue.getDropped()).isGreaterThan(900);
        away.countDown();
        queue.close();
    }

    @Test
    void flushesOnShutdown() {
        writes();
        HelpEventQueue queue = queue(1_000);
        for (int i = 0; i < 500; i++) {
            queue.offer(new HelpEvent());
        }
        queue.close();
        assertThat(written).hasValue(500);
        queue.offer(new HelpEvent());
        assertThat(queue.getDropped()).isEqualTo(1);
    }

    @Test
    void countsFailedWritesAsDropped() {
        doThrow(new IllegalStateException("away")).when(acts).write(any());
        HelpEventQueue queue = queue(10);
        queue.offer(new HelpEvent());
        queue.close();
        assertThat(queue.getDropped()).isEqualTo(1);
    }

    @Test
    void startsNoThreadWithoutEvents() {
        queue(10).close();
        verify(acts, never()).write(any());
    }
}
