package org.aftersale.help.reading;

import java.util.Collections;
import java.util.List;

/** A category with its articles, in the reader's language. */
public final class CategoryArticles {

    private final String code;
    private final String name;
    private final List<Headline> articles;

    CategoryArticles(String code, String name, List<Headline> articles) {
        this.code = code;
        this.name = name;
        this.articles = Collections.unmodifiableList(articles);
    }

    /** Identifies the category in URLs. */
    public String getCode() {
        return code;
    }

    /** In the reader's language, else in the help's first language, else the code. */
    public String getName() {
        return name;
    }

    /** Ordered by title. */
    public List<Headline> getArticles() {
        return articles;
    }
}
