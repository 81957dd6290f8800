package org.aftersale.faq;

import org.aftersale.shared.Failure;

/** The article is still there, at another address. */
public final class ArticleMoved extends Failure {

    private static final long serialVersionUID = 1L;

    private final String slug;

    ArticleMoved(String slug) {
        super("Moved to '" + slug + "'", "aftersale.problem.not-found.title");
        this.slug = slug;
    }

    /** Where it is now. */
    public String getSlug() {
        return slug;
    }
}
