package org.aftersale.help.search.source;

import java.util.Collection;
import java.util.List;
import org.aftersale.help.article.IndexGenerations;

/** What the search is to know, read from the database. */
public interface IndexFeed {

    /** The latest committed generation; a cheap question, asked every second. */
    long generation();

    /**
     * The texts that changed after a generation, oldest change first, also those customers no
     * longer read (see {@link IndexedText#isLive()}).
     *
     * @param after a generation the asker has wholly
     * @param most how many at most; of the last generation given there may be more
     */
    List<IndexedText> changedAfter(long after, int most);

    /**
     * All texts that customers read, by id, a part at a time.
     *
     * @param afterTextId 0 for the first part
     */
    List<IndexedText> live(long afterTextId, int most);

    /** Those texts that exist, in no order. */
    List<IndexedText> texts(Collection<Long> textIds);

    /** All texts of these articles, in no order. */
    List<IndexedText> ofArticles(Collection<Long> articleIds);

    /** How many texts customers read. */
    long countLive();

    /** See {@link IndexGenerations#birth()}. */
    default long birth() {
        return 0;
    }

    /** See {@link IndexGenerations#rebuildsAsked()}. */
    default long rebuildsAsked() {
        return 0;
    }
}
