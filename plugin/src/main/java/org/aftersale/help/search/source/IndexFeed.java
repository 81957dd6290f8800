package org.aftersale.help.search.source;

import java.util.Collection;
import java.util.List;
import org.aftersale.help.article.IndexGenerations;

/** Reads from the database what is to be indexed. */
public interface IndexFeed {

    /** The latest committed generation; cheap, polled every second. */
    long generation();

    /**
     * The texts changed after a generation, oldest change first, including those no longer
     * published (see {@link IndexedText#isLive()}).
     *
     * @param after the last generation the caller has completely
     * @param limit the maximum number; the last generation returned may be incomplete
     */
    List<IndexedText> changedAfter(long after, int limit);

    /**
     * A batch of published texts, ordered by id.
     *
     * @param afterTextId 0 for the first batch
     */
    List<IndexedText> live(long afterTextId, int limit);

    /** The existing ones of those texts, unordered. */
    List<IndexedText> texts(Collection<Long> textIds);

    /** All texts of these articles, unordered. */
    List<IndexedText> ofArticles(Collection<Long> articleIds);

    /** The number of published texts. */
    long countLive();

    /** See {@link IndexGenerations#databaseId()}. */
    default long databaseId() {
        return 0;
    }

    /** See {@link IndexGenerations#rebuildRequests()}. */
    default long rebuildRequests() {
        return 0;
    }
}
