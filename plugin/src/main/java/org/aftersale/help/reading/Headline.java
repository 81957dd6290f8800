package org.aftersale.help.reading;

/** What lists say of one article in one language: enough to name it and to lead to it. */
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

    /** By the columns of {@link HeadlineReader}. */
    Headline(Object[] row) {
        articleId = (Long) row[0];
        textId = (Long) row[1];
        language = (String) row[2];
        slug = (String) row[3];
        versionNo = (Integer) row[4];
        publishedAt = (Long) row[5];
        title = (String) row[6];
        shared = new Shared((Long) row[8], (Integer) row[9], (Long) row[10], (Long) row[11]);
        // the others' would fill the memory and be shown nowhere
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

    /** Plain text; empty but for popular articles, and where there is none. */
    public String getSummary() {
        return summary;
    }

    int getVersionNo() {
        return versionNo;
    }

    /** Epoch milliseconds at which these words were published. */
    public long getPublishedAt() {
        return publishedAt;
    }

    /** Null when it is in no category. */
    Long getCategoryId() {
        return shared.categoryId;
    }

    /** Its place among the popular questions; 0 when it is not there. */
    int getFeatured() {
        return shared.featured;
    }

    /** Whether customers may read it at that time. */
    boolean isValid(long now) {
        return shared.validFrom <= now && now < shared.validUntil;
    }

    /** What all languages have in common. */
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
