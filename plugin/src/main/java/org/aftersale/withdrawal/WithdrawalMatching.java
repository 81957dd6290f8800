package org.aftersale.withdrawal;

/** Finds the order of a statement, and what the statement takes effect on. */
public interface WithdrawalMatching {

    /**
     * Does nothing if it was done before. The order's present owner is asked for by the customer
     * who was logged in, else by the e-mail address in the statement.
     */
    void match(long withdrawalId);
}
