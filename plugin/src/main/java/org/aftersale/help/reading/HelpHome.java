package org.aftersale.help.reading;

import java.util.Collections;
import java.util.List;

/** What the first page of the help offers. */
public final class HelpHome {

    private final List<Headline> popular;
    private final List<CategoryArticles> shelves;

    HelpHome(List<Headline> popular, List<CategoryArticles> shelves) {
        this.popular = Collections.unmodifiableList(popular);
        this.shelves = Collections.unmodifiableList(shelves);
    }

    /** In the order the staff gave them. */
    public List<Headline> getPopular() {
        return popular;
    }

    /** In their order; none that is empty. */
    public List<CategoryArticles> getShelves() {
        return shelves;
    }
}
