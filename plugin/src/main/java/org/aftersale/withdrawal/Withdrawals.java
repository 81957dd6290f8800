package org.aftersale.withdrawal;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreCustomer;
import org.aftersale.withdrawal.outcome.SendingProof;

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
     * Takes what the customer says of the parcel in which the goods go back; staff decide whether
     * it proves that they were sent. The same again changes nothing.
     *
     * @throws org.aftersale.shared.InvalidInputException with the validation errors, and where
     *     there is nothing to prove
     * @throws org.aftersale.shared.NotFoundException as {@link #ofCustomer}
     */
    void sentBack(StoreCustomer customer, String number, SendingProof proof);

    /**
     * The withdrawal with its units, if its ticket is the customer's.
     *
     * @throws org.aftersale.shared.NotFoundException if there is none, or it is another customer's
     */
    Withdrawal ofCustomer(long customerId, String number);

    /** For mails and staff. */
    Optional<WithdrawalReceipt> receiptOf(long withdrawalId);
}
