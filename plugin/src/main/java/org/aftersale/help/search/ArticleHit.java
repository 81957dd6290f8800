package org.aftersale.help.search;

import java.util.Collections;
import java.util.List;

/** A search hit. All text is plain and must be escaped on output. */
public final class ArticleHit {

    private final long articleId;
    private final String slug;
    private final String language;
    private final String title;
    private final List<Snippet> passage;
    private final double score;
    private final String explanation;

    /**
     * @param passage the part that answers the question, with matching words marked
     * @param explanation the ranking explanation; null if it was not requested
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

    /** The language of the text: the help's first language if the reader's is missing. */
    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public List<Snippet> getPassage() {
        return passage;
    }

    /** Comparable only within one result. */
    public double getScore() {
        return score;
    }

    /** Null if it was not requested. */
    public String getExplanation() {
        return explanation;
    }
}
