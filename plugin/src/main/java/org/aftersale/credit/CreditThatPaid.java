package org.aftersale.credit;

import java.util.List;
import org.aftersale.refund.Payout;

/** Finds the credit that paid for a refunded order, and the end that each part of it had. */
public interface CreditThatPaid {

    /**
     * How a payout's amount is granted.
     *
     * @return one part, or several if the credit had several ends; they add up to the payout
     */
    List<ReturnedCredit.Part> back(Payout payout);
}
