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
 * Caches the headlines of all published articles until the search generation changes: checking
 * costs one statement, and changes committed on any node are visible to the next reader. Holds
 * titles and addresses only, about 250 bytes per article and language.
 */
@Component("aftersaleHeadlineReader")
public class HeadlineReader {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    private volatile HeadlineSnapshot cached;

    /** Requires the caller's transaction. */
    HeadlineSnapshot current() {
        // read before the articles: a concurrent change then causes another reload
        long generation = marks.current();
        HeadlineSnapshot snapshot = cached;
        if (snapshot == null || snapshot.generation() != generation) {
            snapshot = new HeadlineSnapshot(generation, read());
            cached = snapshot;
        }
        return snapshot;
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
