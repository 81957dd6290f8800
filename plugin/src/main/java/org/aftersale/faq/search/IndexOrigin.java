package org.aftersale.faq.search;

import org.aftersale.faq.IndexFeed;

/** Of what an index has to be made to be this store's. */
final class IndexOrigin {

    private final String birth;

    /** How often the index was asked to be built anew. */
    final long rebuilds;

    private IndexOrigin(String birth, long rebuilds) {
        this.birth = birth;
        this.rebuilds = rebuilds;
    }

    static IndexOrigin of(IndexFeed feed) {
        return new IndexOrigin(Long.toHexString(feed.birth()), feed.rebuildsAsked());
    }

    /** Whether it was made of this database by the same analysis. */
    boolean made(IndexMark mark) {
        return birth.equals(mark.birth) && Analysis.VERSION.equals(mark.analysis);
    }

    /** Whether a newer version of this module made it: two must not tear at one index. */
    boolean isOlderThan(IndexMark mark) {
        return birth.equals(mark.birth)
                && Integer.parseInt(mark.analysis) > Integer.parseInt(Analysis.VERSION);
    }

    IndexMark begin(long generation, long build) {
        return new IndexMark(generation, build, Analysis.VERSION, birth, rebuilds);
    }
}
