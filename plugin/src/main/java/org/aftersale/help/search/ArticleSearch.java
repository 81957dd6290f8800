package org.aftersale.help.search;

import java.util.List;

/** Full-text search of published articles. No input makes it fail. */
public interface ArticleSearch {

    /** The best articles for a complete question; none for an empty one. */
    SearchResult search(SearchQuestion question);

    /** Suggestions while typing: the last word may be incomplete. */
    List<ArticleHit> suggest(SearchQuestion question);
}
