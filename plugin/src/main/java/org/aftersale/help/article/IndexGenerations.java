package org.aftersale.help.article;

/**
 * Tells every node's search what changed. Whoever changes what the search knows takes the next
 * generation in the same transaction and writes it on the changed texts; a node asks for what is
 * newer than the generation it has. The row stays locked until the commit, so that generations
 * appear in order and none is overlooked.
 */
public interface IndexGenerations {

    /** The latest committed generation; 0 before the first change. */
    long current();

    /** The next one, in the caller's transaction; other callers wait for its end. */
    long next();

    /**
     * A number drawn once for this database, so that an index tells its own articles from those of
     * another store, or of this one before it was begun anew.
     */
    long birth();

    /** How often the whole index was asked to be built anew. */
    long rebuildsAsked();

    /** Asks every node to build its index anew. */
    void askRebuild();
}
