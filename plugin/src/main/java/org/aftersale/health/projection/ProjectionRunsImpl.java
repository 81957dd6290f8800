package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.DatabaseClock;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleProjectionRuns")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class ProjectionRunsImpl implements ProjectionRuns {

    /** A run silent for longer has crashed with its process. */
    private static final long SILENT_MILLIS = 120_000L;

    private static final int KEPT = 30;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock clock;

    @Override
    public long begin(String by, long total) {
        long now = clock.millis();
        em.createQuery(
                        "update ProjectionRunRecord r set r.running = null"
                                + " where r.running = 'YES' and r.seenAt < :long")
                .setParameter("long", now - SILENT_MILLIS)
                .executeUpdate();
        ProjectionRunRecord row = new ProjectionRunRecord();
        row.running = "YES";
        row.startedAt = now;
        row.seenAt = now;
        row.startedBy = ColumnText.cut(by, 255);
        row.total = total;
        em.persist(row);
        em.flush();
        forgetOld();
        return row.id;
    }

    private void forgetOld() {
        List<Long> ids =
                em.createQuery(
                                "select r.id from ProjectionRunRecord r"
                                        + " order by r.startedAt desc, r.id desc",
                                Long.class)
                        .setFirstResult(KEPT)
                        .getResultList();
        if (!ids.isEmpty()) {
            em.createQuery("delete from ProjectionRunRecord r where r.id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    @Override
    public void progress(long id, long checked, int found) {
        ProjectionRunRecord row = em.find(ProjectionRunRecord.class, id);
        row.seenAt = clock.millis();
        row.checked = checked;
        row.found = found;
    }

    @Override
    public void end(long id, long checked, int found, List<Difference> first, String error) {
        progress(id, checked, found);
        ProjectionRunRecord row = em.find(ProjectionRunRecord.class, id);
        row.running = null;
        row.differences = first.isEmpty() ? null : write(first);
        row.error = error == null ? null : UserText.normalize(ColumnText.cut(error, 500));
        row.endedAt = error == null ? Long.valueOf(row.seenAt) : null;
    }

    @Override
    public Optional<ProjectionRun> latest() {
        return em
                .createQuery(
                        "select r from ProjectionRunRecord r order by r.startedAt desc, r.id desc",
                        ProjectionRunRecord.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new ProjectionRun(state(row), row, read(row.differences)));
    }

    private ProjectionRun.State state(ProjectionRunRecord row) {
        if (row.endedAt != null) {
            return ProjectionRun.State.ENDED;
        }
        return row.running != null && clock.millis() - row.seenAt < SILENT_MILLIS
                ? ProjectionRun.State.RUNNING
                : ProjectionRun.State.BROKEN_OFF;
    }

    private static String write(List<Difference> differences) {
        return differences.stream()
                .map(
                        each ->
                                String.join(
                                        "\t",
                                        each.getKind(),
                                        each.getCaseNumber(),
                                        each.getStored(),
                                        each.getComputed()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Difference> read(String written) {
        if (written == null) {
            return Collections.emptyList();
        }
        List<Difference> differences = new ArrayList<Difference>();
        for (String line : written.split("\n")) {
            String[] parts = line.split("\t", -1);
            differences.add(new Difference(0, parts[0], parts[1], parts[2], parts[3]));
        }
        return differences;
    }
}
