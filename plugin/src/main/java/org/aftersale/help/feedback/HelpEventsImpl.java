package org.aftersale.help.feedback;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleHelpActs")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class HelpEventsImpl implements HelpEvents {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public void write(List<HelpEvent> acts) {
        acts.forEach(em::persist);
        em.flush();
        em.clear();
    }

    @Override
    public int forget(long before, int limit) {
        List<Long> old =
                em.createQuery(
                                "select a.id from HelpEvent a where a.happenedAt < :before"
                                        + " order by a.happenedAt",
                                Long.class)
                        .setParameter("before", before)
                        .setMaxResults(limit)
                        .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("delete from HelpEvent a where a.id in (:old)")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
