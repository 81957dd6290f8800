package org.aftersale.help.insight;

/** An article that somebody should read again. */
public final class StaleArticle {

    private final long articleId;
    private final long reviewAt;
    private final long touchedAt;
    private final String ownerName;
    String title;
    String language;

    StaleArticle(long articleId, long reviewAt, long touchedAt, String ownerName) {
        this.articleId = articleId;
        this.reviewAt = reviewAt;
        this.touchedAt = touchedAt;
        this.ownerName = ownerName;
    }

    public long getArticleId() {
        return articleId;
    }

    /** See {@link org.aftersale.help.article.Article#getReviewAt()}. */
    public long getReviewAt() {
        return reviewAt;
    }

    /** Epoch milliseconds of the last change in any language that was looked at. */
    public long getTouchedAt() {
        return touchedAt;
    }

    /** Null when nobody answers for it. */
    public String getOwnerName() {
        return ownerName;
    }

    public String getTitle() {
        return title;
    }

    /** The language the title is in. */
    public String getLanguage() {
        return language;
    }
}
