package org.aftersale.faq.insight;

import java.util.List;

/** What readers' acts, and the calendar, say of articles; in the caller's transaction. */
public interface ArticleRows {

    /** Those with a vote against them, or opened in vain beside a form; without titles. */
    List<FailingArticle> failing(long since, String language);

    void nameFailing(List<FailingArticle> articles);

    /**
     * Those customers read whose review is over, or that nobody has touched; without titles.
     *
     * @param untouchedSince epoch milliseconds
     */
    List<StaleArticle> stale(long now, long untouchedSince, String language, int most);

    void nameStale(List<StaleArticle> articles, String language);
}
