package org.aftersale.returns;

import java.time.Clock;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.returns.state.Authorization;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.Sha256;
import org.aftersale.ticket.NewTicket;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.springframework.stereotype.Component;

/**
 * Writes a checked return with its ticket, history and event. Requires the caller's transaction and
 * the lock of the order's money.
 */
@Component("aftersaleReturnWriter")
public class ReturnWriter {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Resource(name = "aftersaleReturnTransitions")
    protected ReturnTransitions transitions;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** The same form sent with other content is another request. */
    static String key(StoreCustomer customer, ReturnRequest request) {
        String content =
                String.join(
                        "\n",
                        String.valueOf(customer.getId()),
                        request.getFormKey(),
                        request.getOrderNumber(),
                        new TreeMap<>(request.getQuantities()).toString(),
                        String.valueOf(request.getReason()),
                        request.getNote());
        return "R" + Sha256.hex(content);
    }

    /** The number of the return that was made from this form; null for none. */
    String before(String key) {
        return store.byRequestKey(key).map(Return::getNumber).orElse(null);
    }

    Return write(
            StoreCustomer customer,
            ReturnPreview preview,
            ReturnRequest request,
            String key,
            Locale locale) {
        CheckedReturn checked = preview.getRequest();
        Ticket ticket =
                tickets.open(
                        new NewTicket(
                                TicketType.RETURN,
                                customer,
                                locale,
                                checked.getOrder(),
                                subject(checked),
                                request.getWords(),
                                key));
        Return back = header(customer, preview, ticket);
        back.requestKey = key;
        checked.getUnits().forEach((line, units) -> back.lines.add(line(back, line, units)));
        back.project(back.createdAt);
        store.persist(back);
        Actor actor = Actor.customer(customer.getId(), customer.getName());
        transitions.requested(back, preview.isAuthorizedAtOnce(), actor);
        return back;
    }

    private static String subject(CheckedReturn checked) {
        return checked.getUnits().entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey().getName())
                .collect(Collectors.joining(", "));
    }

    private Return header(StoreCustomer customer, ReturnPreview preview, Ticket ticket) {
        StoreOrder order = preview.getRequest().getOrder();
        Return back = new Return();
        back.ticketId = ticket.getId();
        back.number = ticket.getNumber();
        back.orderId = order.getId();
        back.orderNumber = order.getNumber();
        back.customerName = ColumnText.cut(String.valueOf(customer.getName()), 255);
        back.reason = preview.getRequest().getReason();
        back.currency = preview.getEstimate().getCurrency();
        back.estimate = preview.getEstimate().getMinor();
        back.fee = preview.getFee().getMinor();
        back.createdAt = clock.millis();
        return back;
    }

    private static ReturnLine line(Return parent, StoreOrderLine from, int units) {
        ReturnLine line = new ReturnLine();
        line.parent = parent;
        line.orderItemId = from.getId();
        line.productName = ColumnText.cut(from.getName(), 255);
        line.imageUrl = ColumnText.cut(from.getImageUrl(), 255);
        line.quantity = units;
        line.authorization = Authorization.NEEDS_PERSON;
        return line;
    }
}
