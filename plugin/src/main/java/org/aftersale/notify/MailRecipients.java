package org.aftersale.notify;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.springframework.stereotype.Component;

/**
 * To whom the mails about a case go: its customer as the store knows them now, who may have changed
 * their address since it began, or to whom its order may have been moved.
 */
@Component("aftersaleMailRecipients")
public class MailRecipients {

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    /**
     * @param orderId null for none
     * @param then the customer when the case began
     * @return empty if there is no address. The address from then serves only as long as the case
     *     is the same customer's, and the store has no other
     */
    public Optional<StoreCustomer> of(Long orderId, StoreCustomer then) {
        Optional<StoreCustomer> now =
                orderId == null ? customers.byId(then.getId()) : customers.ofOrder(orderId);
        StoreCustomer recipient = now.map(found -> recipient(then, found)).orElse(then);
        return Optional.of(recipient).filter(found -> found.getEmail() != null);
    }

    private static StoreCustomer recipient(StoreCustomer then, StoreCustomer now) {
        if (now.getId() != then.getId()) {
            return now;
        }
        String email = now.getEmail() == null ? then.getEmail() : now.getEmail();
        return new StoreCustomer(then.getId(), then.getName(), email, then.getLocale());
    }
}
