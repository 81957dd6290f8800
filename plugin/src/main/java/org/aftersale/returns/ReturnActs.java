package org.aftersale.returns;

import org.aftersale.host.StoreCustomer;

/** What a customer does about a return that exists: a transaction each. */
public interface ReturnActs {

    /** As {@link Returns#ofCustomer}. */
    Return ofCustomer(long customerId, String number);

    /** As {@link Returns#cancel}. */
    void cancel(StoreCustomer customer, String number);

    /**
     * As {@link Returns#sent}.
     *
     * @param tracking checked
     */
    void sent(StoreCustomer customer, String number, String tracking);
}
