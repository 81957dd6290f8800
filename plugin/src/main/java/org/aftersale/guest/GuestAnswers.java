package org.aftersale.guest;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.GuestOrders;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.settings.NumberSetting;
import org.aftersale.shared.EmailAddresses;
import org.springframework.stereotype.Component;

/** Decides what a request for a link is answered with. Requires the caller's transaction. */
@Component("aftersaleGuestAnswers")
public class GuestAnswers {

    private static final long HOUR_MILLIS = 3_600_000L;

    @Resource(name = "aftersaleGuestLinkStore")
    protected GuestLinkStore store;

    @Resource(name = "aftersaleGuestLinkWriter")
    protected GuestLinkWriter writer;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleGuestOrders")
    protected GuestOrders guests;

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleGuestLinksOfOrder")
    protected NumberSetting linksOfOrder;

    @Resource(name = "aftersaleGuestLinksOfEmail")
    protected NumberSetting linksOfEmail;

    Optional<GuestMail> to(GuestRequestRecord request) {
        return orders.byNumberAndEmail(request.orderTyped, request.emailTyped)
                .flatMap(order -> to(request, order));
    }

    private Optional<GuestMail> to(GuestRequestRecord request, StoreOrder order) {
        Optional<StoreCustomer> guest = guests.guestOf(order.getId());
        StoreCustomer to =
                guest.isPresent() ? guest.get() : customers.ofOrder(order.getId()).orElse(null);
        if (to == null
                || !EmailAddresses.isAddress(to.getEmail())
                || isEnough(request, order, to)) {
            return Optional.empty();
        }
        // written for accounts, too, where nobody gets its token: it counts as a mail
        String token = writer.write(order.getId(), to.getEmail(), request.id);
        return Optional.of(
                new GuestMail(
                        to,
                        order.getNumber(),
                        Locale.forLanguageTag(request.language),
                        guest.isPresent() ? token : null,
                        guest.isPresent() ? writer.endsAt(clock.millis()) : null));
    }

    private boolean isEnough(GuestRequestRecord request, StoreOrder order, StoreCustomer to) {
        String email = GuestLinkWriter.email(to.getEmail());
        long after = clock.millis() - HOUR_MILLIS;
        return store.answeredOf(order.getId(), after, request.id) >= linksOfOrder.get()
                || store.answeredTo(email, after, request.id) >= linksOfEmail.get();
    }
}
