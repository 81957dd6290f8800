package org.aftersale.help.search.index;

import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.text.Analysis;

/** Of what an index has to be made to be this store's. */
final class IndexSource {

    private final String birth;

    /** How often the index was asked to be built anew. */
    final long rebuilds;

    private IndexSource(String birth, long rebuilds) {
        this.birth = birth;
        this.rebuilds = rebuilds;
    }

    static IndexSource of(IndexFeed feed) {
        return new IndexSource(Long.toHexString(feed.birth()), feed.rebuildsAsked());
    }

    /** Whether it was made of this database by the same analysis. */
    boolean made(IndexProgress mark) {
        return birth.equals(mark.birth) && Analysis.VERSION.equals(mark.analysis);
    }

    /** Whether a newer version of this module made it: two must not tear at one index. */
    boolean isOlderThan(IndexProgress mark) {
        return birth.equals(mark.birth)
                && Integer.parseInt(mark.analysis) > Integer.parseInt(Analysis.VERSION);
    }

    IndexProgress begin(long generation, long build) {
        return new IndexProgress(generation, build, Analysis.VERSION, birth, rebuilds);
    }
}
