package org.aftersale.help.reading;

/** An article in one language as lists show it: its title and address. */
public final class Headline {

    private final long articleId;
    private final long textId;
    private final String language;
    private final String slug;
    private final String title;
    private final String summary;
    private final int versionNo;
    private final long publishedAt;
    private final Shared shared;

    /** From the columns of {@link HeadlineReader}. */
    Headline(Object[] row) {
        articleId = (Long) row[0];
        textId = (Long) row[1];
        language = (String) row[2];
        slug = (String) row[3];
        versionNo = (Integer) row[4];
        publishedAt = (Long) row[5];
        title = (String) row[6];
        shared = new Shared((Long) row[8], (Integer) row[9], (Long) row[10], (Long) row[11]);
        // other summaries are never displayed and would waste memory
        summary = shared.featured > 0 && row[7] != null ? (String) row[7] : "";
    }

    public long getArticleId() {
        return articleId;
    }

    long getTextId() {
        return textId;
    }

    public String getLanguage() {
        return language;
    }

    public String getSlug() {
        return slug;
    }

    /** Plain text. */
    public String getTitle() {
        return title;
    }

    /** Plain text; empty if there is none or the article is not popular. */
    public String getSummary() {
        return summary;
    }

    int getVersionNo() {
        return versionNo;
    }

    /** Epoch milliseconds at which this text was published. */
    public long getPublishedAt() {
        return publishedAt;
    }

    /** Null if it has no category. */
    Long getCategoryId() {
        return shared.categoryId;
    }

    /** Its position among the popular questions; 0 if it is not popular. */
    int getFeatured() {
        return shared.featured;
    }

    /** Whether customers may read it at that time (epoch milliseconds). */
    boolean isValid(long now) {
        return shared.validFrom <= now && now < shared.validUntil;
    }

    /** The values that all languages of an article share. */
    private static final class Shared {

        private final Long categoryId;
        private final int featured;
        private final long validFrom;
        private final long validUntil;

        private Shared(Long categoryId, int featured, long validFrom, long validUntil) {
            this.categoryId = categoryId;
            this.featured = featured;
            this.validFrom = validFrom;
            this.validUntil = validUntil;
        }
    }
}
