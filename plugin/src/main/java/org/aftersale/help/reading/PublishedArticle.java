package org.aftersale.help.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.help.article.ArticleVersion;

/** One article as a customer reads it, in the language its address names. */
public final class PublishedArticle {

    private final Headline headline;
    private final ArticleVersion words;
    private final CategoryArticles category;
    private final Map<String, Headline> languages;
    private final List<Headline> related;

    PublishedArticle(
            Headline headline,
            ArticleVersion words,
            CategoryArticles category,
            Map<String, Headline> languages,
            List<Headline> related) {
        this.headline = headline;
        this.words = words;
        this.category = category;
        this.languages = Collections.unmodifiableMap(languages);
        this.related = Collections.unmodifiableList(related);
    }

    public Headline getHeadline() {
        return headline;
    }

    /** Plain text; empty when there is none. */
    public String getSummary() {
        return words.getSummary();
    }

    /** HTML with placeholders, to be cleaned and filled before it is shown. */
    public String getBody() {
        return words.getBody();
    }

    /** In the article's language and without its articles; null when it is in none. */
    public CategoryArticles getCategory() {
        return category;
    }

    /** Every language it may be read in, its own among them. */
    public Map<String, Headline> getLanguages() {
        return languages;
    }

    /** In the reader's language, else the help's first. */
    public List<Headline> getRelated() {
        return related;
    }
}
