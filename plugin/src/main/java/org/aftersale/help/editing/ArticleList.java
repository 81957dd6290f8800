package org.aftersale.help.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Component;

/** Queries the article list, most recently changed first. Requires the caller's transaction. */
@Component("aftersaleArticleList")
public class ArticleList {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /**
     * @param now epoch milliseconds, to find overdue reviews
     */
    Slice<ArticleImpl> page(ArticleFilter filter, long staffId, long now, int page, int size) {
        Conditions conditions = new Conditions(filter, staffId, now);
        long total = conditions.ask("select count(a.id)", Long.class, "").getSingleResult();
        int last = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(1, page), last);
        List<ArticleImpl> articles =
                conditions
                        .ask("select a", ArticleImpl.class, " order by a.updatedAt desc, a.id desc")
                        .setFirstResult((shown - 1) * size)
                        .setMaxResults(size)
                        .getResultList();
        return new Slice<ArticleImpl>(articles, shown, size, total);
    }

    /** The filter as a query condition. */
    private final class Conditions {

        private static final String TEXT =
                "exists (select t.id from ArticleText t where t.articleId = a.id and ";

        private final List<String> all = new ArrayList<String>();
        private final Map<String, Object> values = new HashMap<String, Object>();

        Conditions(ArticleFilter filter, long staffId, long now) {
            if (!filter.getSearchText().isEmpty()) {
                titleContains(filter.getSearchText());
            }
            if (filter.getStatus() != null) {
                add(TEXT + "t.status = :status)", "status", filter.getStatus());
            }
            if (filter.getMissing() != null) {
                add(
                        "not " + TEXT + "t.language = :missing and t.publishedNo <> 0)",
                        "missing",
                        filter.getMissing());
            }
            if (filter.getCategoryId() != null) {
                add("a.categoryId = :category", "category", filter.getCategoryId());
            }
            if (filter.isStale()) {
                add("a.reviewAt < :now", "now", now);
            }
            if (filter.isMine()) {
                add("a.ownerId = :owner", "owner", staffId);
            }
        }

        private void titleContains(String text) {
            String literal =
                    text.toLowerCase(Locale.ROOT)
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_");
            add(
                    "exists (select v.id from ArticleText t, ArticleVersion v"
                            + " where t.articleId = a.id and v.textId = t.id"
                            + " and v.no = t.latestNo and lower(v.title) like :words escape '!')",
                    "words",
                    '%' + literal + '%');
        }

        private void add(String condition, String name, Object value) {
            all.add(condition);
            values.put(name, value);
        }

        <T> TypedQuery<T> ask(String what, Class<T> type, String order) {
            String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
            TypedQuery<T> query =
                    em.createQuery(what + " from ArticleImpl a" + where + order, type);
            values.forEach(query::setParameter);
            return query;
        }
    }
}
