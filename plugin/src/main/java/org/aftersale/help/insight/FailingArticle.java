package org.aftersale.help.insight;

/** An article that readers left without their answer. */
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

    /** How often it was opened beside a form that was sent all the same. */
    public long getSubmitted() {
        return submitted;
    }

    /** Null when it is gone. */
    public String getTitle() {
        return title;
    }

    /** Of those who voted, how many of a hundred it helped; null when nobody voted. */
    public Integer getHelpfulPercent() {
        long votes = helpful + unhelpful;
        return votes == 0 ? null : (int) Math.round(100.0 * helpful / votes);
    }

    /** Few votes against, many for, is no failure. */
    boolean isFailing() {
        Integer percent = getHelpfulPercent();
        return submitted > 0 || percent != null && percent < 70;
    }

    long weight() {
        return unhelpful + submitted;
    }
}
