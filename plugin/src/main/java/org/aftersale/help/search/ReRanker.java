package org.aftersale.help.search;

import java.util.List;

/**
 * Puts what the search found into a better order. All beans of this type are asked one after the
 * other, in their order; each sees what the one before it left.
 */
public interface ReRanker {

    /**
     * @param candidates best first; more of them than will be shown
     * @return the same or fewer, best first
     */
    List<ArticleHit> rank(SearchQuestion question, List<ArticleHit> candidates);
}
