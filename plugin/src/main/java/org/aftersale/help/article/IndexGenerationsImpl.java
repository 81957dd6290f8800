package org.aftersale.help.article;

import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component("aftersaleIndexMarks")
public class IndexGenerationsImpl implements IndexGenerations {

    private static final String FAQ = "faq";
    private static final String BIRTH = "faq-birth";
    private static final String REBUILDS = "faq-rebuilds";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public long current() {
        return em.createQuery(
                        "select m.generation from IndexGeneration m where m.name = :name",
                        Long.class)
                .setParameter("name", FAQ)
                .getSingleResult();
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.MANDATORY)
    public long next() {
        IndexGeneration mark = em.find(IndexGeneration.class, FAQ, LockModeType.PESSIMISTIC_WRITE);
        // a value read earlier in this session would be stale
        em.refresh(mark, LockModeType.PESSIMISTIC_WRITE);
        mark.generation++;
        em.flush();
        return mark.generation;
    }

    @Override
    @Transactional("blTransactionManager")
    public long databaseId() {
        IndexGeneration mark = em.find(IndexGeneration.class, BIRTH);
        return mark == null
                ? begin(BIRTH, UUID.randomUUID().getMostSignificantBits())
                : mark.generation;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public long rebuildRequests() {
        IndexGeneration mark = em.find(IndexGeneration.class, REBUILDS);
        return mark == null ? 0 : mark.generation;
    }

    @Override
    @Transactional("blTransactionManager")
    public void requestRebuild() {
        IndexGeneration mark =
                em.find(IndexGeneration.class, REBUILDS, LockModeType.PESSIMISTIC_WRITE);
        if (mark == null) {
            begin(REBUILDS, 1);
        } else {
            mark.generation++;
        }
    }

    /** If two nodes insert at once, the unique key rejects the second, which reads again. */
    private long begin(String name, long value) {
        IndexGeneration mark = new IndexGeneration();
        mark.name = name;
        mark.generation = value;
        em.persist(mark);
        em.flush();
        return value;
    }
}
