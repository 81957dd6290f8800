package org.aftersale.help.search.index;

import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.text.Analysis;

/** What an index must be built from to be valid for this store. */
final class IndexSource {

    private final String birth;

    /** How often a rebuild was requested. */
    final long rebuilds;

    private IndexSource(String birth, long rebuilds) {
        this.birth = birth;
        this.rebuilds = rebuilds;
    }

    static IndexSource of(IndexFeed feed) {
        return new IndexSource(Long.toHexString(feed.databaseId()), feed.rebuildRequests());
    }

    /** Whether it was built from this database by the same analysis. */
    boolean matches(IndexProgress mark) {
        return birth.equals(mark.databaseId) && Analysis.VERSION.equals(mark.analysis);
    }

    /**
     * Whether a newer version of this module built it: two versions must not compete for one index.
     */
    boolean isOlderThan(IndexProgress mark) {
        return birth.equals(mark.databaseId)
                && Integer.parseInt(mark.analysis) > Integer.parseInt(Analysis.VERSION);
    }

    IndexProgress begin(long generation, long build) {
        return new IndexProgress(generation, build, Analysis.VERSION, birth, rebuilds);
    }
}
