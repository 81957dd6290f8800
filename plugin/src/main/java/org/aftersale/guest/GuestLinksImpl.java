package org.aftersale.guest;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.GuestOrders;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.EmailAddresses;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.CaseOwners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleGuestLinks")
@Transactional("blTransactionManager")
public class GuestLinksImpl implements GuestLinks {

    /** Stands for a case's number in events that are about none. */
    private static final String NO_CASE = "GUEST";

    @Resource(name = "aftersaleGuestLinkStore")
    protected GuestLinkStore store;

    @Resource(name = "aftersaleGuestLinkWriter")
    protected GuestLinkWriter writer;

    @Resource(name = "aftersaleGuestAnswers")
    protected GuestAnswers answers;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleGuestOrders")
    protected GuestOrders guests;

    @Resource(name = "aftersaleCaseOwners")
    protected CaseOwners owners;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public void request(String order, String email, Locale locale) {
        GuestRequestRecord request = new GuestRequestRecord();
        request.orderTyped = GuestRequestRules.order(order);
        request.emailTyped = EmailAddresses.typed(email);
        GuestRequestRules.check(request.orderTyped, request.emailTyped);
        request.language = locale.stripExtensions().toLanguageTag();
        request.requestedAt = clock.millis();
        store.persist(request);
        events.publish(
                EventTypes.GUEST_LINK_REQUESTED,
                NO_CASE,
                Collections.<String, Object>singletonMap("requestId", request.id));
    }

    @Override
    public Optional<GuestMail> answer(long requestId) {
        return store.request(requestId).flatMap(answers::to);
    }

    @Override
    public Optional<String> tokenFor(long orderId) {
        return guests.guestOf(orderId)
                .filter(guest -> EmailAddresses.isAddress(guest.getEmail()))
                .map(guest -> writer.write(orderId, guest.getEmail(), null));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public GuestVisit visit(String token) {
        return find(token).orElseThrow(() -> NotFoundException.of("link", "…"));
    }

    private Optional<GuestVisit> find(String token) {
        GuestLinkRecord link = store.link(GuestToken.hash(token)).orElse(null);
        if (link == null || link.endsAt <= clock.millis()) {
            return Optional.empty();
        }
        StoreCustomer guest = guests.guestOf(link.orderId).orElse(null);
        if (guest == null || !EmailAddresses.isSame(guest.getEmail(), link.email)) {
            return Optional.empty();
        }
        return orders.byId(link.orderId).map(order -> new GuestVisit(guest, order));
    }

    @Override
    public void opened(String token) {
        store.count(GuestToken.hash(token));
    }

    @Override
    public String addToAccount(StoreCustomer customer, String token) {
        GuestVisit visit = visit(token);
        if (!EmailAddresses.isSame(customer.getEmail(), visit.getGuest().getEmail())) {
            throw NotFoundException.of("link", "…");
        }
        StoreOrder order = visit.getOrder();
        guests.assign(order.getId(), customer.getId());
        owners.follow(order.getId());
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("orderId", order.getId());
        facts.put("customerId", customer.getId());
        events.publish(EventTypes.GUEST_ORDER_ADDED, NO_CASE, facts);
        return order.getNumber();
    }
}
