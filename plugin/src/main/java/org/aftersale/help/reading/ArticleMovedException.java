package org.aftersale.help.reading;

import org.aftersale.shared.AftersaleException;

/** The article is still there, at another address. */
public final class ArticleMovedException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final String slug;

    ArticleMovedException(String slug) {
        super("Moved to '" + slug + "'", "aftersale.problem.not-found.title");
        this.slug = slug;
    }

    /** Where it is now. */
    public String getSlug() {
        return slug;
    }
}
