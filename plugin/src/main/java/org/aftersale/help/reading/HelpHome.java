package org.aftersale.help.reading;

import java.util.Collections;
import java.util.List;

/** The content of the help's start page. */
public final class HelpHome {

    private final List<Headline> popular;
    private final List<CategoryArticles> categories;

    HelpHome(List<Headline> popular, List<CategoryArticles> categories) {
        this.popular = Collections.unmodifiableList(popular);
        this.categories = Collections.unmodifiableList(categories);
    }

    /** In the order set by staff. */
    public List<Headline> getPopular() {
        return popular;
    }

    /** The non-empty categories in display order. */
    public List<CategoryArticles> getCategories() {
        return categories;
    }
}
