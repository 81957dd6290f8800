package org.aftersale.host.connection;

/**
 * Ids of our rows. Every transaction finds some hundred reserved; this is for acts that need more.
 */
public interface RowIds {

    /**
     * Reserves ids for so many rows. To be called outside of transactions: reserving takes a
     * connection of its own.
     */
    void reserve(Class<?> entity, int rows);
}
