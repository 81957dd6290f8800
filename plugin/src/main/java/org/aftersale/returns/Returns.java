package org.aftersale.returns;

import java.util.Locale;
import org.aftersale.host.StoreCustomer;

/** Customers' returns. */
public interface Returns {

    /**
     * What of the order can go back.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such order, it is another
     *     customer's, or the shop takes nothing back
     */
    ReturnableOrder returnable(long customerId, String orderNumber);

    /**
     * What the request would come to. Changes nothing.
     *
     * @throws org.aftersale.shared.InvalidInputException with the validation errors
     * @throws org.aftersale.shared.NotFoundException as {@link #returnable}
     */
    ReturnPreview preview(long customerId, ReturnRequest request);

    /**
     * Requests the return, checked and written under the lock of the order's money. Idempotent for
     * the same form with the same content.
     *
     * @param locale the language of its mails
     * @return its number
     * @throws org.aftersale.shared.InvalidInputException as {@link #preview}
     * @throws org.aftersale.shared.NotFoundException as {@link #returnable}
     */
    String request(StoreCustomer customer, ReturnRequest request, Locale locale);

    /**
     * The return with its lines, if its ticket is the customer's.
     *
     * @throws org.aftersale.shared.NotFoundException if there is none, or it is another customer's
     */
    Return ofCustomer(long customerId, String number);

    /**
     * Gives back what of it has not arrived. Does nothing if it is cancelled already.
     *
     * @throws org.aftersale.shared.IllegalTransitionException if all of it arrived or was refused
     * @throws org.aftersale.shared.NotFoundException as {@link #ofCustomer}
     */
    void cancel(StoreCustomer customer, String number);

    /**
     * Takes the number of the parcel in which the goods go back. The same again changes nothing.
     *
     * @throws org.aftersale.shared.InvalidInputException if it is none, or nothing is awaited
     * @throws org.aftersale.shared.NotFoundException as {@link #ofCustomer}
     */
    void sent(StoreCustomer customer, String number, String tracking);
}
