package org.aftersale.help.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.help.article.ArticleVersion;

/** An article as a customer reads it, in the language of its slug. */
public final class PublishedArticle {

    private final Headline headline;
    private final ArticleVersion version;
    private final CategoryArticles category;
    private final Map<String, Headline> languages;
    private final List<Headline> related;

    PublishedArticle(
            Headline headline,
            ArticleVersion version,
            CategoryArticles category,
            Map<String, Headline> languages,
            List<Headline> related) {
        this.headline = headline;
        this.version = version;
        this.category = category;
        this.languages = Collections.unmodifiableMap(languages);
        this.related = Collections.unmodifiableList(related);
    }

    public Headline getHeadline() {
        return headline;
    }

    /** Plain text; empty if there is none. */
    public String getSummary() {
        return version.getSummary();
    }

    /** HTML with placeholders, to be sanitized and filled before display. */
    public String getBody() {
        return version.getBody();
    }

    /** In the article's language, without its articles; null if it has no category. */
    public CategoryArticles getCategory() {
        return category;
    }

    /** All languages it is published in, including its own. */
    public Map<String, Headline> getLanguages() {
        return languages;
    }

    /** In the reader's language, else in the help's first language. */
    public List<Headline> getRelated() {
        return related;
    }
}
