package org.aftersale.help.feedback;

import java.util.EnumSet;
import java.util.List;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.help.article.IndexGenerations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleHelpCountRows")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class HelpCountRowsImpl implements HelpCountRows {

    private static final EnumSet<HelpEventKind> COUNTED =
            EnumSet.of(HelpEventKind.OPENED, HelpEventKind.HELPFUL, HelpEventKind.UNHELPFUL);

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    @Override
    public List<Object[]> ofActs() {
        return em.createQuery(
                        "select a.articleId, a.language, a.kind, count(a.id) from HelpEvent a"
                                + " where a.kind in (:counted) and a.articleId is not null"
                                + " group by a.articleId, a.language, a.kind",
                        Object[].class)
                .setParameter("counted", COUNTED)
                .getResultList();
    }

    @Override
    public List<Object[]> ofTexts() {
        return em.createQuery(
                        "select t.id, t.articleId, t.language, t.opened, t.helpful, t.unhelpful"
                                + " from ArticleText t order by t.id",
                        Object[].class)
                .getResultList();
    }

    /**
     * Bypasses the entities and their version, so that it does not conflict with concurrent edits.
     */
    @Override
    public void write(List<long[]> counts) {
        long generation = marks.next();
        for (long[] row : counts) {
            em.createQuery(
                            "update ArticleText t set t.opened = :opened, t.helpful = :helpful,"
                                    + " t.unhelpful = :unhelpful, t.generation = :generation"
                                    + " where t.id = :id")
                    .setParameter("opened", row[1])
                    .setParameter("helpful", row[2])
                    .setParameter("unhelpful", row[3])
                    .setParameter("generation", generation)
                    .setParameter("id", row[0])
                    .executeUpdate();
        }
    }
}
