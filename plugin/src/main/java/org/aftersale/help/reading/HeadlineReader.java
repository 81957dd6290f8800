package org.aftersale.help.reading;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.IndexGenerations;
import org.springframework.stereotype.Component;

/**
 * Keeps the headlines of all that customers read, until the search's generation says that something
 * changed: asking costs one statement, and what is committed on any node is seen by the next
 * reader. Kept are no more than names and addresses, about 250 bytes for each language of an
 * article.
 */
@Component("aftersaleHeadlineReader")
public class HeadlineReader {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    private volatile HeadlineSnapshot kept;

    /** In the caller's transaction. */
    HeadlineSnapshot current() {
        // asked for before the reading: what comes between is read again the next time
        long generation = marks.current();
        HeadlineSnapshot found = kept;
        if (found == null || found.generation() != generation) {
            found = new HeadlineSnapshot(generation, read());
            kept = found;
        }
        return found;
    }

    private List<Headline> read() {
        return em
                .createQuery(
                        "select t.articleId, t.id, t.language, t.slug, t.publishedNo,"
                                + " t.publishedAt, v.title, v.summary, a.categoryId, a.featured,"
                                + " a.validFrom, a.validUntil"
                                + " from ArticleText t, ArticleVersion v, ArticleImpl a"
                                + " where t.publishedNo <> :none and a.id = t.articleId"
                                + " and v.textId = t.id and v.no = t.publishedNo"
                                + " order by t.articleId, t.language",
                        Object[].class)
                .setParameter("none", ArticleText.NONE)
                .getResultList()
                .stream()
                .map(Headline::new)
                .collect(Collectors.toList());
    }
}
