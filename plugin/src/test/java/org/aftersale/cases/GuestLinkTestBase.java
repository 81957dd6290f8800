package org.aftersale.cases;

import java.util.Locale;
import org.aftersale.guest.GuestLinks;
import org.junit.jupiter.api.BeforeEach;

/** An order whose customer has no account. */
abstract class GuestLinkTestBase extends HostTestBase {

    final GuestLinks links = store.bean("aftersaleGuestLinks", GuestLinks.class);
    final String address = "Guest" + customer.getId() + "@Example.com";

    @BeforeEach
    void theOrderIsAGuests() {
        store.sql.update(
                "update BLC_CUSTOMER set IS_REGISTERED = ?, EMAIL_ADDRESS = null"
                        + " where CUSTOMER_ID = ?",
                false,
                customer.getId());
        addressOfOrder(address);
    }

    void ask(String number, String email) {
        links.request(number, email, Locale.US);
    }

    void addressOfOrder(String email) {
        store.sql.update(
                "update BLC_ORDER set EMAIL_ADDRESS = ? where ORDER_ID = ?", email, order.id);
    }
}
