package org.aftersale.shared;

/**
 * Everything that one page reads, in one read-only transaction: one connection and one consistent
 * state instead of a transaction for each service that the page asks.
 */
public interface PageReads {

    /**
     * From here on, the thread's reads share a transaction, which begins with the first of them. A
     * writing call ends it and runs in its own.
     */
    void open();

    /** Ends the transaction if one has begun. Does nothing if the page is not open. */
    void close();
}
