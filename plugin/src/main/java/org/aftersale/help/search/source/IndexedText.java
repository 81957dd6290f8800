package org.aftersale.help.search.source;

import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;

/** A text as it is indexed: the published version without placeholders and HTML. */
public final class IndexedText {

    private final ArticleImpl article;
    private final ArticleText text;
    private final ArticleVersion version;
    private final String categoryName;
    private final String plainBody;

    public IndexedText(
            ArticleImpl article,
            ArticleText text,
            ArticleVersion version,
            String categoryName,
            String plainBody) {
        this.article = article;
        this.text = text;
        this.version = version;
        this.categoryName = categoryName;
        this.plainBody = plainBody;
    }

    public long getTextId() {
        return text.getId();
    }

    public long getArticleId() {
        return text.getArticleId();
    }

    public String getLanguage() {
        return text.getLanguage();
    }

    public long getGeneration() {
        return text.getGeneration();
    }

    /** Whether it is published; if not, only the ids and the generation are available. */
    public boolean isLive() {
        return version != null;
    }

    public String getSlug() {
        return text.getSlug();
    }

    public String getTitle() {
        return version.getTitle();
    }

    public String getSummary() {
        return version.getSummary();
    }

    public String getKeywords() {
        return version.getKeywords();
    }

    /**
     * Plain text, with blocks separated by line breaks and placeholders replaced by their default
     * text.
     */
    public String getBody() {
        return plainBody;
    }

    /** In the text's language; empty if it has no category. */
    public String getCategoryName() {
        return categoryName;
    }

    /** See {@link Article#getValidFrom()}. */
    public long getValidFrom() {
        return article.getValidFrom();
    }

    /** See {@link Article#getValidUntil()}. */
    public long getValidUntil() {
        return article.getValidUntil();
    }

    public long getOpened() {
        return text.getOpened();
    }

    public long getHelpful() {
        return text.getHelpful();
    }

    public long getUnhelpful() {
        return text.getUnhelpful();
    }
}
