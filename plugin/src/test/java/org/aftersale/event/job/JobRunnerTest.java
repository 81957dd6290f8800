package org.aftersale.event.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftersale.host.Side;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    private final JobLeases leases = mock(JobLeases.class);
    private final Tidying job = new Tidying();
    private final JobRunner runner =
            new JobRunner(leases, Collections.<PeriodicJob>singletonList(job), Side.ADMIN);

    @Test
    void runsNothingOnTheSideWithoutJobs() {
        runner.jobs = "site";
        runner.run();
        verifyNoInteractions(leases);
    }

    @Test
    void leavesAJobLeasedByAnotherNodeAlone() {
        runner.runIfDue(job);
        assertThat(job.runs.get()).isZero();
        verify(leases, never()).release(any(), any(), anyLong(), anyBoolean(), any());
    }

    @Test
    void leavesTheFirstRunToTheNodeThatTookItFirst() {
        when(leases.take(any(), any(), anyLong()))
                .thenThrow(new IllegalStateException(new SQLException("twice", "23505")));
        runner.runIfDue(job);
        assertThat(job.runs.get()).isZero();
    }

    @Test
    void recordsAFailureAndRetriesBeforeTheNextRegularRun() {
        mine();
        job.failure = new NoClassDefFoundError("a driver");
        runner.runIfDue(job);
        verify(leases).release(eq("tidy"), any(), eq(300_000L), eq(false), contains("a driver"));
    }

    @Test
    void runsAJobOnAWorkerAndRecordsItsOutcome() {
        mine();
        runner.jobs = "both";
        runner.run();
        verify(leases, timeout(5_000))
                .release(eq("tidy"), any(), eq(3_600_000L), eq(true), eq("7"));
        runner.destroy();
    }

    private void mine() {
        when(leases.take(eq("tidy"), any(), anyLong())).thenReturn(true);
    }

    private static final class Tidying implements PeriodicJob {

        private final AtomicInteger runs = new AtomicInteger();
        private Error failure;

        @Override
        public String name() {
            return "tidy";
        }

        @Override
        public long pauseMillis() {
            return 3_600_000L;
        }

        @Override
        public String run() {
            runs.incrementAndGet();
            if (failure != null) {
                throw failure;
            }
            return "7";
        }
    }
}
