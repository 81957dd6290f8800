package org.aftersale.host;

/**
 * Conditions for queries of rows that name a customer ({@code customerId}) and perhaps an order
 * ({@code orderId}). An order can be moved to another customer, and all about it moves with it, at
 * once: the row's own customer is only a copy, brought up to date later.
 *
 * <p>All are JPQL with the parameter {@code :customer}, and cost no statement of their own.
 */
public interface OwnershipConditions {

    /**
     * The row is the customer's: by its order's present customer, else by its own.
     *
     * @param row the query's alias
     */
    String owned(String row);

    /**
     * For queries that already select by the row's own customer: its order has not moved to another
     * one.
     *
     * @param row the query's alias
     */
    String notMovedAway(String row);

    /**
     * The row's own customer is not its order's present one; without a parameter.
     *
     * @param row the query's alias
     */
    String movedAway(String row);

    /**
     * The row's own customer is another one, but its order is the customer's by now.
     *
     * @param row the query's alias
     */
    String movedHere(String row);
}
