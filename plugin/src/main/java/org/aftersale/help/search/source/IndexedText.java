package org.aftersale.help.search.source;

import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;

/** One text as the search takes it: the published words, without placeholders and HTML. */
public final class IndexedText {

    private final ArticleImpl article;
    private final ArticleText text;
    private final ArticleVersion words;
    private final String categoryName;
    private final String plainBody;

    public IndexedText(
            ArticleImpl article,
            ArticleText text,
            ArticleVersion words,
            String categoryName,
            String plainBody) {
        this.article = article;
        this.text = text;
        this.words = words;
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

    /** Whether customers read it; if not, only ids and generation may be asked for. */
    public boolean isLive() {
        return words != null;
    }

    public String getSlug() {
        return text.getSlug();
    }

    public String getTitle() {
        return words.getTitle();
    }

    public String getSummary() {
        return words.getSummary();
    }

    public String getKeywords() {
        return words.getKeywords();
    }

    /** Plain text, blocks apart by line breaks, placeholders replaced by their general words. */
    public String getBody() {
        return plainBody;
    }

    /** In the text's language; empty when it is in no category. */
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
