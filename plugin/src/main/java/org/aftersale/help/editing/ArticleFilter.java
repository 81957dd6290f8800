package org.aftersale.help.editing;

import org.aftersale.help.article.ArticleStatus;

/** Which articles a list is to name. */
public final class ArticleFilter {

    public static final ArticleFilter ALL = new ArticleFilter("", null, null, null, false, false);

    private final String words;
    private final ArticleStatus status;
    private final String missing;
    private final Long categoryId;
    private final boolean stale;
    private final boolean mine;

    /**
     * @param words part of a title in any language; empty for any
     * @param status of any language; null for any
     * @param missing a language in which customers read nothing; null for any
     * @param categoryId null for any
     * @param stale whose review is overdue, only
     * @param mine what the asker answers for, only
     */
    public ArticleFilter(
            String words,
            ArticleStatus status,
            String missing,
            Long categoryId,
            boolean stale,
            boolean mine) {
        this.words = words;
        this.status = status;
        this.missing = missing;
        this.categoryId = categoryId;
        this.stale = stale;
        this.mine = mine;
    }

    public String getWords() {
        return words;
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
        return words.isEmpty()
                && status == null
                && missing == null
                && categoryId == null
                && !stale
                && !mine;
    }
}
