package org.aftersale.help.search;

import java.util.Collections;
import java.util.List;

/** One article that was found. All words are plain text, to be escaped where they are shown. */
public final class ArticleHit {

    private final long articleId;
    private final String slug;
    private final String language;
    private final String title;
    private final List<Snippet> passage;
    private final double score;
    private final String explanation;

    /**
     * @param passage the part that answers, with the words asked for marked
     * @param explanation why it stands where it stands; null when nobody asked
     */
    public ArticleHit(
            long articleId,
            String slug,
            String language,
            String title,
            List<Snippet> passage,
            double score,
            String explanation) {
        this.articleId = articleId;
        this.slug = slug;
        this.language = language;
        this.title = title;
        this.passage = Collections.unmodifiableList(passage);
        this.score = score;
        this.explanation = explanation;
    }

    public long getArticleId() {
        return articleId;
    }

    public String getSlug() {
        return slug;
    }

    /** Of the words, where the reader's has none: the help's first language. */
    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public List<Snippet> getPassage() {
        return passage;
    }

    /** Comparable within one result only. */
    public double getScore() {
        return score;
    }

    /** Null when nobody asked. */
    public String getExplanation() {
        return explanation;
    }
}
