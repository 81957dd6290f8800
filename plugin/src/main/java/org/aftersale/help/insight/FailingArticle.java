package org.aftersale.help.insight;

/** An article that did not answer its readers' question. */
public final class FailingArticle {

    private final long articleId;
    private final String language;
    long helpful;
    long unhelpful;
    long submitted;
    String title;

    FailingArticle(long articleId, String language) {
        this.articleId = articleId;
        this.language = language;
    }

    public long getArticleId() {
        return articleId;
    }

    public String getLanguage() {
        return language;
    }

    public long getHelpful() {
        return helpful;
    }

    public long getUnhelpful() {
        return unhelpful;
    }

    /** How often it was opened beside a form that was sent nevertheless. */
    public long getSubmitted() {
        return submitted;
    }

    /** Null if it was deleted. */
    public String getTitle() {
        return title;
    }

    /** Percentage of helpful votes; null if there are no votes. */
    public Integer getHelpfulPercent() {
        long votes = helpful + unhelpful;
        return votes == 0 ? null : (int) Math.round(100.0 * helpful / votes);
    }

    /** A few negative votes among many positive ones are not a failure. */
    boolean isFailing() {
        Integer percent = getHelpfulPercent();
        return submitted > 0 || percent != null && percent < 70;
    }

    long weight() {
        return unhelpful + submitted;
    }
}
