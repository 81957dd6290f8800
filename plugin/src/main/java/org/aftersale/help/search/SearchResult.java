package org.aftersale.help.search;

import java.util.Collections;
import java.util.List;

/** The result of a search. */
public final class SearchResult {

    private final List<ArticleHit> hits;
    private final long total;
    private final String didYouMean;
    private final boolean fallback;

    /**
     * @param hits best first
     * @param total how many articles match in all
     * @param didYouMean the corrected question; null if nothing was corrected
     * @param fallback whether the database answered because the search index was unavailable
     */
    public SearchResult(List<ArticleHit> hits, long total, String didYouMean, boolean fallback) {
        this.hits = Collections.unmodifiableList(hits);
        this.total = total;
        this.didYouMean = didYouMean;
        this.fallback = fallback;
    }

    public List<ArticleHit> getHits() {
        return hits;
    }

    public long getTotal() {
        return total;
    }

    /** Null if nothing was corrected. */
    public String getDidYouMean() {
        return didYouMean;
    }

    public boolean isFallback() {
        return fallback;
    }
}
