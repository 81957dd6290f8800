package org.aftersale.help.editing;

import org.aftersale.help.article.ArticleStatus;

/** Filter of the article list. */
public final class ArticleFilter {

    public static final ArticleFilter ALL = new ArticleFilter("", null, null, null, false, false);

    private final String title;
    private final ArticleStatus status;
    private final String missing;
    private final Long categoryId;
    private final boolean stale;
    private final boolean mine;

    /**
     * @param title part of a title in any language; empty for any
     * @param status in at least one language; null for any
     * @param missing a language in which nothing is published; null for any
     * @param categoryId null for any
     * @param stale only articles with an overdue review
     * @param mine only articles owned by the current user
     */
    public ArticleFilter(
            String title,
            ArticleStatus status,
            String missing,
            Long categoryId,
            boolean stale,
            boolean mine) {
        this.title = title;
        this.status = status;
        this.missing = missing;
        this.categoryId = categoryId;
        this.stale = stale;
        this.mine = mine;
    }

    public String getSearchText() {
        return title;
    }

    public ArticleStatus getStatus() {
        return status;
    }

    public String getMissing() {
        return missing;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public boolean isStale() {
        return stale;
    }

    public boolean isMine() {
        return mine;
    }

    public boolean isAll() {
        return title.isEmpty()
                && status == null
                && missing == null
                && categoryId == null
                && !stale
                && !mine;
    }
}
