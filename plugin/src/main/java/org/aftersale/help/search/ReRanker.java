package org.aftersale.help.search;

import java.util.List;

/**
 * Reorders search results. All beans of this type are applied in order, each to the result of the
 * previous one.
 */
public interface ReRanker {

    /**
     * @param candidates best first; more of them than will be displayed
     * @return the same or fewer, best first
     */
    List<ArticleHit> rank(SearchQuestion question, List<ArticleHit> candidates);
}
