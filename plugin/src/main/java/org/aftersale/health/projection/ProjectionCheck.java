package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.annotation.Resource;
import org.aftersale.shared.ConflictRetry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Service;

/**
 * Recomputes the stored projections in batches and reports differences; there should be none. It
 * changes nothing, and only one check runs at a time in the whole store.
 */
@Service("aftersaleProjectionCheck")
public class ProjectionCheck {

    private static final Log LOG = LogFactory.getLog(ProjectionCheck.class);
    private static final int BATCH = 500;
    private static final int LISTED = 200;

    /** An act may commit between two statements of a check, so differences are rechecked. */
    private static final int ATTEMPTS = 3;

    @Resource(name = "aftersaleProjections")
    protected List<Projection> projections;

    @Resource(name = "aftersaleProjectionRuns")
    protected ProjectionRuns runs;

    /**
     * Runs to completion in the calling thread.
     *
     * @param by the name of the requester
     * @return false if one was already running; nothing was started then
     */
    public boolean run(String by) {
        Optional<Long> id = begin(by);
        id.ifPresent(this::check);
        return id.isPresent();
    }

    /**
     * Starts in its own thread and waits briefly for the end, so that a small store sees the result
     * at once.
     *
     * @return false if one was already running
     */
    public boolean start(String by, long timeoutMillis) {
        Optional<Long> id = begin(by);
        if (!id.isPresent()) {
            return false;
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                check(id.get());
                            } finally {
                                done.countDown();
                            }
                        },
                        "aftersale-projections");
        thread.setDaemon(true);
        thread.start();
        try {
            done.await(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private Optional<Long> begin(String by) {
        long total = projections.stream().mapToLong(Projection::count).sum();
        try {
            return Optional.of(runs.begin(by, total));
        } catch (RuntimeException e) {
            if (!ConflictRetry.isConflict(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void check(long id) {
        RunningCheck running = new RunningCheck(id);
        try {
            projections.forEach(running::check);
            runs.end(id, running.checked, running.found, running.first, null);
        } catch (RuntimeException e) {
            LOG.warn("Aftersale: the projection check was aborted", e);
            runs.end(id, running.checked, running.found, running.first, String.valueOf(e));
        }
    }

    /** The latest run that was started; empty if there was none. */
    public Optional<ProjectionRun> latest() {
        return runs.latest();
    }

    private final class RunningCheck {

        private final long id;
        private final List<Difference> first = new ArrayList<Difference>();
        private long checked;
        private int found;

        RunningCheck(long id) {
            this.id = id;
        }

        void check(Projection projection) {
            List<Long> ids = projection.ids(Long.MIN_VALUE, BATCH);
            while (!ids.isEmpty()) {
                List<Difference> differences = differences(projection, ids);
                checked += ids.size();
                found += differences.size();
                differences.stream().limit(LISTED - first.size()).forEach(first::add);
                runs.progress(id, checked, found);
                ids = projection.ids(ids.get(ids.size() - 1), BATCH);
            }
        }

        private List<Difference> differences(Projection projection, List<Long> ids) {
            List<Difference> differences = projection.differences(ids);
            for (int attempt = 1; attempt < ATTEMPTS && !differences.isEmpty(); attempt++) {
                TreeSet<Long> differingIds = new TreeSet<Long>();
                differences.forEach(each -> differingIds.add(each.getId()));
                differences = projection.differences(new ArrayList<Long>(differingIds));
            }
            return differences;
        }
    }
}
