package org.aftersale.help.editing;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.ArticleText;

/** A row of the article list. */
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

    /** The newest version's title; empty if there is no text yet. */
    public String getTitle() {
        return title;
    }

    /** May differ from the reader's language; null if there is no title. */
    public String getTitleLanguage() {
        return titleLanguage;
    }

    /** By language. */
    public Map<String, ArticleText> getTexts() {
        return texts;
    }

    /** Total of all languages. */
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
