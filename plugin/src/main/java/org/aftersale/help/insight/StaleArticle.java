package org.aftersale.help.insight;

/** An article due for review. */
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

    /** Epoch milliseconds of the last change in any of the languages considered. */
    public long getTouchedAt() {
        return touchedAt;
    }

    /** Null if it has no owner. */
    public String getOwnerName() {
        return ownerName;
    }

    public String getTitle() {
        return title;
    }

    /** The language of the title. */
    public String getLanguage() {
        return language;
    }
}
