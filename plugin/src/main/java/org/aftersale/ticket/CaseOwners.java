package org.aftersale.ticket;

import java.util.List;

/**
 * Moves cases with their orders. A store can move an order to another customer (a guest who
 * registers, accounts that are joined, a correction): its cases belong to the new customer from
 * that moment, wherever a customer reads or acts. The copies of the customer in our rows, by which
 * lists are selected and staff see whose case it is, are brought up to date here.
 */
public interface CaseOwners {

    /**
     * Gives the order's cases to the order's present customer, with a line in their history. Does
     * nothing to a case that is theirs already.
     *
     * @return how many moved
     */
    int follow(long orderId);

    /** Orders whose cases have not followed yet. Looks at every case. */
    List<Long> moved(int most);
}
