package org.aftersale.help.reading;

/** A reference to a published article. */
public final class ArticleReference {

    private final long id;
    private final String slug;
    private final String title;

    ArticleReference(long id, String slug, String title) {
        this.id = id;
        this.slug = slug;
        this.title = title;
    }

    public long getId() {
        return id;
    }

    /** Its current slug, below {@code /help/articles/}. */
    public String getSlug() {
        return slug;
    }

    /** Plain text. */
    public String getTitle() {
        return title;
    }
}
