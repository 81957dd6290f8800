package org.aftersale.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftersale.event.worker.ThrottledFailureLog;
import org.aftersale.host.Side;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class DeliveryJobTest {

    @Test
    void aWorkingConsumerDoesNotResetTheLogThrottleOfAFailingOne() throws Exception {
        AtomicInteger lines = new AtomicInteger();
        AppenderSkeleton counter = counting(lines);
        Logger logger = Logger.getLogger(ThrottledFailureLog.class);
        logger.addAppender(counter);
        EventDispatcher dispatcher = mock(EventDispatcher.class);
        when(dispatcher.consumers())
                .thenReturn(new LinkedHashSet<>(Arrays.asList("mail", "search")));
        AtomicInteger failures = new AtomicInteger();
        when(dispatcher.deliverDue("search")).thenReturn(0);
        when(dispatcher.deliverDue("mail"))
                .thenAnswer(
                        call -> {
                            failures.incrementAndGet();
                            throw new IllegalStateException("no mail server");
                        });
        DeliveryJob job = new DeliveryJob(dispatcher, Side.SITE);
        job.jobs = "site";
        try {
            for (long until = System.currentTimeMillis() + 10_000;
                    failures.get() < 5 && System.currentTimeMillis() < until; ) {
                job.run();
                Thread.sleep(10);
            }
        } finally {
            job.destroy();
            logger.removeAppender(counter);
        }
        assertThat(failures.get()).isGreaterThanOrEqualTo(5);
        assertThat(lines.get()).isEqualTo(1);
    }

    private static AppenderSkeleton counting(AtomicInteger lines) {
        return new AppenderSkeleton() {

            @Override
            protected void append(LoggingEvent event) {
                lines.incrementAndGet();
            }

            @Override
            public boolean requiresLayout() {
                return false;
            }

            @Override
            public void close() {}
        };
    }
}
