package org.aftersale.claim;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleReasons")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ReasonsImpl implements Reasons {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<ReasonImpl> of(ReasonKind kind) {
        return em.createQuery(
                        "select r from ReasonImpl r where r.kind = :kind"
                                + " order by r.position, r.code",
                        ReasonImpl.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public List<ReasonImpl> all() {
        return em.createQuery("select r from ReasonImpl r", ReasonImpl.class).getResultList();
    }

    @Override
    public boolean knows(ReasonKind kind, String code) {
        return of(kind).stream().anyMatch(reason -> reason.getCode().equals(code));
    }
}
