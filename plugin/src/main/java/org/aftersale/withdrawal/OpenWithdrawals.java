package org.aftersale.withdrawal;

import java.util.List;

/** Withdrawals that somebody should look at, for operators. */
public interface OpenWithdrawals {

    /**
     * Those that wait for a person, and those whose refund was due before that moment, the oldest
     * first.
     *
     * @param now epoch milliseconds
     */
    List<OpenWithdrawal> needingAttention(long now, int most);
}
