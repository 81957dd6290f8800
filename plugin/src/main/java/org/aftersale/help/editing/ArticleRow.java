package org.aftersale.help.editing;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleText;

/** An article in a list of them. */
public final class ArticleRow {

    private final Article article;
    private final String title;
    private final String titleLanguage;
    private final Map<String, ArticleText> texts;

    ArticleRow(
            Article article, String title, String titleLanguage, Map<String, ArticleText> texts) {
        this.article = article;
        this.title = title;
        this.titleLanguage = titleLanguage;
        this.texts = Collections.unmodifiableMap(texts);
    }

    public Article getArticle() {
        return article;
    }

    /** Of the newest version; empty when nothing was written yet. */
    public String getTitle() {
        return title;
    }

    /** Which may not be the reader's own; null when there is no title. */
    public String getTitleLanguage() {
        return titleLanguage;
    }

    /** By language. */
    public Map<String, ArticleText> getTexts() {
        return texts;
    }

    /** In all languages. */
    public long getOpened() {
        return sum(texts.values(), ArticleText::getOpened);
    }

    public long getHelpful() {
        return sum(texts.values(), ArticleText::getHelpful);
    }

    public long getUnhelpful() {
        return sum(texts.values(), ArticleText::getUnhelpful);
    }

    private static long sum(Collection<ArticleText> texts, ToLongFunction<ArticleText> count) {
        return texts.stream().mapToLong(count).sum();
    }
}
