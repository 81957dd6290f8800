package org.aftersale.help.search;

import java.util.List;

/** Finds the articles that answer a question. Never fails for what was asked. */
public interface ArticleSearch {

    /** The best articles for a whole question; of an empty one, none. */
    SearchResult search(SearchQuestion question);

    /** The best articles for what is being typed, whose last word may be unfinished. */
    List<ArticleHit> suggest(SearchQuestion question);
}
