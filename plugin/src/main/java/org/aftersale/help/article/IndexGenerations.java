package org.aftersale.help.article;

/**
 * Tells the search of every node what changed. Whoever changes indexed data takes the next
 * generation in the same transaction and writes it to the changed texts; each node fetches what is
 * newer than its own generation. The row stays locked until commit, so that generations become
 * visible in order and none is missed.
 */
public interface IndexGenerations {

    /** The latest committed generation; 0 before the first change. */
    long current();

    /** Takes the next generation in the caller's transaction; blocks others until that ends. */
    long next();

    /**
     * A random number per database, by which an index recognizes its own articles rather than those
     * of another or a recreated database.
     */
    long databaseId();

    /** How often a full index rebuild was requested. */
    long rebuildRequests();

    /** Requests a full index rebuild on every node. */
    void requestRebuild();
}
