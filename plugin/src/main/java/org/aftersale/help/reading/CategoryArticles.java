package org.aftersale.help.reading;

import java.util.Collections;
import java.util.List;

/** A category and the articles in it, in one reader's language. */
public final class CategoryArticles {

    private final String code;
    private final String name;
    private final List<Headline> articles;

    CategoryArticles(String code, String name, List<Headline> articles) {
        this.code = code;
        this.name = name;
        this.articles = Collections.unmodifiableList(articles);
    }

    /** What addresses call it. */
    public String getCode() {
        return code;
    }

    /** In the reader's language, else the help's first; the code where nobody named it. */
    public String getName() {
        return name;
    }

    /** By title. */
    public List<Headline> getArticles() {
        return articles;
    }
}
