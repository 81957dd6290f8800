package org.aftersale.notify;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.GuestOrders;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.shared.EmailAddresses;
import org.springframework.stereotype.Component;

/**
 * To whom the mails about a case go: its customer as the store knows them now, who may have changed
 * their address since it began, or to whom its order may have been moved.
 */
@Component("aftersaleMailRecipients")
public class MailRecipients {

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    @Resource(name = "aftersaleGuestOrders")
    protected GuestOrders guests;

    /**
     * @param orderId null for none
     * @param then the customer when the case began
     * @return for an order placed without an account, whoever it names: the page that the mail
     *     links to opens to them, so no other address gets it. Empty if there is no address. The
     *     address from then serves only as long as the case is the same customer's, and the store
     *     has no other
     */
    public Optional<StoreCustomer> of(Long orderId, StoreCustomer then) {
        Optional<StoreCustomer> guest =
                orderId == null ? Optional.<StoreCustomer>empty() : guests.guestOf(orderId);
        if (guest.filter(found -> EmailAddresses.isAddress(found.getEmail())).isPresent()) {
            return guest.map(found -> guest(then, found));
        }
        Optional<StoreCustomer> now =
                orderId == null ? customers.byId(then.getId()) : customers.ofOrder(orderId);
        StoreCustomer recipient = now.map(found -> recipient(then, found)).orElse(then);
        return Optional.of(recipient).filter(found -> found.getEmail() != null);
    }

    private static StoreCustomer guest(StoreCustomer then, StoreCustomer found) {
        Locale locale = found.getLocale() == null ? then.getLocale() : found.getLocale();
        return new StoreCustomer(found.getId(), found.getName(), found.getEmail(), locale);
    }

    private static StoreCustomer recipient(StoreCustomer then, StoreCustomer now) {
        if (now.getId() != then.getId()) {
            return now;
        }
        String email = now.getEmail() == null ? then.getEmail() : now.getEmail();
        return new StoreCustomer(then.getId(), then.getName(), email, then.getLocale());
    }
}
