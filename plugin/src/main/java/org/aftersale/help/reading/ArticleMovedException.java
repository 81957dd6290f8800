package org.aftersale.help.reading;

import org.aftersale.shared.AftersaleException;

/** The article has moved to another address. */
public final class ArticleMovedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final String slug;

    ArticleMovedException(String slug) {
        super("Slug moved to '" + slug + "'", "aftersale.problem.not-found.title");
        this.slug = slug;
    }

    /** The current slug. */
    public String getSlug() {
        return slug;
    }
}
