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
 * Recomputes what is stored though it could be derived, in batches, and says where the two differ:
 * nowhere, if all is well. It changes nothing, and one runs at a time in the whole store.
 */
@Service("aftersaleProjectionCheck")
public class ProjectionCheck {

    private static final Log LOG = LogFactory.getLog(ProjectionCheck.class);
    private static final int BATCH = 500;
    private static final int LISTED = 200;

    /** An act may commit between two statements of a look: what differs is looked at again. */
    private static final int LOOKS = 3;

    @Resource(name = "aftersaleProjections")
    protected List<Projection> projections;

    @Resource(name = "aftersaleProjectionRuns")
    protected ProjectionRuns runs;

    /**
     * Runs to the end, in this thread.
     *
     * @param by who asked for it: a name
     * @return false when one was running already, and nothing was begun
     */
    public boolean run(String by) {
        Optional<Long> id = begin(by);
        id.ifPresent(this::check);
        return id.isPresent();
    }

    /**
     * Begins in a thread of its own, and waits a little for the end, so that a small store sees the
     * result at once.
     *
     * @return false when one was running already
     */
    public boolean start(String by, long patienceMillis) {
        Optional<Long> id = begin(by);
        if (!id.isPresent()) {
            return false;
        }
        CountDownLatch ended = new CountDownLatch(1);
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                check(id.get());
                            } finally {
                                ended.countDown();
                            }
                        },
                        "aftersale-projections");
        thread.setDaemon(true);
        thread.start();
        try {
            ended.await(patienceMillis, TimeUnit.MILLISECONDS);
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
        Work work = new Work(id);
        try {
            projections.forEach(work::check);
            runs.end(id, work.checked, work.found, work.first, null);
        } catch (RuntimeException e) {
            LOG.warn("Aftersale: the check of projections broke off", e);
            runs.end(id, work.checked, work.found, work.first, String.valueOf(e));
        }
    }

    /** The last one begun; empty when there was none. */
    public Optional<ProjectionRun> latest() {
        return runs.latest();
    }

    /** One run on its way. */
    private final class Work {

        private final long id;
        private final List<Difference> first = new ArrayList<Difference>();
        private long checked;
        private int found;

        Work(long id) {
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
            for (int look = 1; look < LOOKS && !differences.isEmpty(); look++) {
                TreeSet<Long> again = new TreeSet<Long>();
                differences.forEach(each -> again.add(each.getId()));
                differences = projection.differences(new ArrayList<Long>(again));
            }
            return differences;
        }
    }
}
