package org.aftersale.withdrawal;

import java.util.Locale;
import java.util.Optional;

/** Customers' withdrawals, logged in or not. */
public interface Withdrawals {

    /**
     * Takes the statement: stored, with its ticket and its receipt to send, before any order is
     * looked up. Idempotent for the same form with the same content.
     *
     * @param locale the language of the statement and its receipt
     * @return the withdrawal, new or from the first submission
     * @throws org.aftersale.shared.InvalidInputException with the validation errors
     */
    Withdrawal submit(WithdrawalRequest request, Locale locale);

    /**
     * @throws org.aftersale.shared.NotFoundException if no receipt has that token
     */
    WithdrawalReceipt receipt(String token);

    /**
     * The withdrawal with its units, if its ticket is the customer's.
     *
     * @throws org.aftersale.shared.NotFoundException if there is none, or it is another customer's
     */
    Withdrawal ofCustomer(long customerId, String number);

    /** For mails and staff. */
    Optional<WithdrawalReceipt> receiptOf(long withdrawalId);
}
