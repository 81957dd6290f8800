package org.aftersale.faq;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component("aftersaleIndexMarks")
public class IndexMarksImpl implements IndexMarks {

    private static final String FAQ = "faq";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public long current() {
        return em.createQuery(
                        "select m.generation from IndexMarkImpl m where m.name = :name", Long.class)
                .setParameter("name", FAQ)
                .getSingleResult();
    }

    @Override
    @Transactional(value = "blTransactionManager", propagation = Propagation.MANDATORY)
    public long next() {
        IndexMarkImpl mark = em.find(IndexMarkImpl.class, FAQ, LockModeType.PESSIMISTIC_WRITE);
        // read before the lock in the same session, it would be old
        em.refresh(mark, LockModeType.PESSIMISTIC_WRITE);
        mark.generation++;
        em.flush();
        return mark.generation;
    }
}
