package org.aftersale.help.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.springframework.stereotype.Repository;

/** Queries on the feedback to articles and on their age. Requires the caller's transaction. */
@Repository("aftersaleArticleRows")
public class ArticleRows {

    /** Limit per kind of failure; more than a page shows because both kinds are merged. */
    private static final int MAX_ROWS = 100;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /**
     * Articles with unhelpful votes, or opened beside a form that was sent nevertheless; without
     * titles.
     */
    public List<FailingArticle> failing(long since, String language) {
        Map<String, FailingArticle> found = new LinkedHashMap<String, FailingArticle>();
        for (Object[] row : votes(since, language)) {
            FailingArticle article = article(found, row);
            article.helpful = number(row[2]);
            article.unhelpful = number(row[3]);
        }
        for (Object[] row : openedBeforeSubmit(since, language)) {
            article(found, row).submitted = number(row[2]);
        }
        return new ArrayList<FailingArticle>(found.values());
    }

    private static FailingArticle article(Map<String, FailingArticle> found, Object[] row) {
        return found.computeIfAbsent(
                row[0] + "/" + row[1], any -> new FailingArticle(number(row[0]), (String) row[1]));
    }

    private List<Object[]> votes(long since, String language) {
        String unhelpful = "sum(case when a.kind = 'UNHELPFUL' then 1 else 0 end)";
        return query(
                        "select a.articleId, a.language,"
                                + " sum(case when a.kind = 'HELPFUL' then 1 else 0 end), "
                                + unhelpful
                                + " from HelpEvent a where a.kind in ('HELPFUL', 'UNHELPFUL')"
                                + " and a.happenedAt >= :since"
                                + in(language)
                                + " group by a.articleId, a.language having "
                                + unhelpful
                                + " > 0 order by "
                                + unhelpful
                                + " desc",
                        language)
                .setParameter("since", since)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    private List<Object[]> openedBeforeSubmit(long since, String language) {
        Query query =
                em.createNativeQuery(
                        "select a.ARTICLE_ID, a.LANGUAGE, count(distinct a.SEARCH_KEY)"
                                + " from (select distinct SEARCH_KEY from AFS_HELP_ACT"
                                + " where KIND = 'SUBMITTED' and HAPPENED_AT >= :since"
                                + " and SEARCH_KEY is not null) s"
                                + " join AFS_HELP_ACT a on a.SEARCH_KEY = s.SEARCH_KEY"
                                + " where a.KIND = 'OPENED' and a.HAPPENED_AT >= :since"
                                + (language == null ? "" : " and a.LANGUAGE = :language")
                                + " group by a.ARTICLE_ID, a.LANGUAGE"
                                + " order by count(distinct a.SEARCH_KEY) desc");
        query.setParameter("since", since).setMaxResults(MAX_ROWS);
        if (language != null) {
            query.setParameter("language", language);
        }
        List<Object[]> rows = new ArrayList<Object[]>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static String in(String language) {
        return language == null ? "" : " and a.language = :language";
    }

    public void nameFailing(List<FailingArticle> articles) {
        Map<String, String> titles =
                titles(
                        articles.stream()
                                .map(FailingArticle::getArticleId)
                                .collect(Collectors.toSet()));
        articles.forEach(a -> a.title = titles.get(a.getArticleId() + "/" + a.getLanguage()));
    }

    /**
     * Published articles with an overdue review, or unchanged for long; without titles.
     *
     * @param untouchedSince epoch milliseconds
     */
    public List<StaleArticle> stale(long now, long untouchedSince, String language, int limit) {
        return query(
                        "select a.id, a.reviewAt, max(t.updatedAt), a.ownerName"
                                + " from ArticleImpl a, ArticleText t"
                                + " where t.articleId = a.id and t.publishedNo > 0"
                                + (language == null ? "" : " and t.language = :language")
                                + " group by a.id, a.reviewAt, a.ownerName"
                                + " having a.reviewAt < :now or max(t.updatedAt) < :untouched"
                                + " order by a.reviewAt, max(t.updatedAt), a.id",
                        language)
                .setParameter("now", now)
                .setParameter("untouched", untouchedSince)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new StaleArticle(
                                        (Long) row[0],
                                        number(row[1]),
                                        number(row[2]),
                                        (String) row[3]))
                .collect(Collectors.toList());
    }

    /** In the requested language, else in the first one the article has. */
    public void nameStale(List<StaleArticle> articles, String language) {
        Map<String, String> titles =
                titles(
                        articles.stream()
                                .map(StaleArticle::getArticleId)
                                .collect(Collectors.toSet()));
        for (StaleArticle article : articles) {
            for (Map.Entry<String, String> title : titles.entrySet()) {
                String[] of = title.getKey().split("/");
                boolean matches = of[0].equals(String.valueOf(article.getArticleId()));
                if (matches && (article.title == null || of[1].equals(language))) {
                    article.language = of[1];
                    article.title = title.getValue();
                }
            }
        }
    }

    /** Titles of the published versions by article and language, oldest texts first. */
    private Map<String, String> titles(Collection<Long> articleIds) {
        if (articleIds.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, String> titles = new LinkedHashMap<String, String>();
        em.createQuery(
                        "select t.articleId, t.language, v.title"
                                + " from ArticleText t, ArticleVersion v"
                                + " where v.textId = t.id and v.no = t.publishedNo"
                                + " and t.articleId in (:ids) order by t.id",
                        Object[].class)
                .setParameter("ids", articleIds)
                .getResultList()
                .forEach(row -> titles.put(row[0] + "/" + row[1], (String) row[2]));
        return titles;
    }

    private TypedQuery<Object[]> query(String text, String language) {
        TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
        return language == null ? query : query.setParameter("language", language);
    }

    private static long number(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }
}
