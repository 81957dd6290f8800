package org.aftersale.help.search;

import java.util.Collections;
import java.util.List;

/** What was found for a question. */
public final class SearchResult {

    private final List<ArticleHit> hits;
    private final long total;
    private final String didYouMean;
    private final boolean fallback;

    /**
     * @param hits best first
     * @param total how many articles match in all
     * @param didYouMean the question as it was probably meant; null when it was understood
     * @param fallback whether the database had to answer because the search was away
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

    /** Null when the question was understood as it is. */
    public String getDidYouMean() {
        return didYouMean;
    }

    public boolean isFallback() {
        return fallback;
    }
}
