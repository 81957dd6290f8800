package org.aftersale.ticket;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleTickets")
@Transactional("blTransactionManager")
public class TicketsImpl implements Tickets {

    private static final long JUST_NOW_MILLIS = 600_000L;

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore store;

    @Resource(name = "aftersaleTicketMoves")
    protected TicketTransitions moves;

    @Resource(name = "aftersaleTicketWriter")
    protected TicketWriter writer;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public Ticket open(NewTicket from) {
        TicketImpl ticket = store.create(from.type);
        ticket.status = TicketStatus.NEW;
        ticket.subject = ColumnText.cut(from.subject, 255);
        ticket.customerId = from.customer.getId();
        ticket.customerName = ColumnText.cut(from.customer.getName(), 255);
        ticket.customerEmail = from.customer.getEmail();
        ticket.language = from.locale.stripExtensions().toLanguageTag();
        if (from.order != null) {
            ticket.orderId = from.order.getId();
            ticket.orderNumber = from.order.getNumber();
        }
        ticket.createdAt = clock.millis();
        ticket.updatedAt = ticket.createdAt;
        store.persist(ticket);
        writer.begin(ticket, actor(from.customer), from.firstMessage, from.requestKey);
        return ticket;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Ticket ofCustomer(long customerId, String number) {
        return load(customerId, number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Ticket> openOfCustomer(long customerId, int limit) {
        return store.openOfCustomer(customerId, EnumSet.allOf(TicketType.class), limit);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Ticket> openOfCustomer(long customerId, Set<TicketType> types, int limit) {
        return store.openOfCustomer(customerId, EnumSet.copyOf(types), limit);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Ticket> ofOrder(long customerId, long orderId, Set<TicketType> types, int limit) {
        return store.ofOrder(customerId, orderId, EnumSet.copyOf(types), limit);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<TicketMessage> publicMessages(Ticket ticket) {
        return store.messages(ticket.getId(), false);
    }

    @Override
    public TicketMessage firstMessage(long ticketId) {
        return store.messages(ticketId, false).get(0);
    }

    @Override
    public void addCustomerReply(
            StoreCustomer customer, String number, String body, String requestKey) {
        TicketImpl ticket = load(customer.getId(), number);
        Actor actor = actor(customer);
        String text = MessageRules.check("body", "reply", body);
        String key = MessageRules.key(actor, requestKey, text);
        if (store.hasMessage(key) || isResend(ticket, text)) {
            return;
        }
        writer.write(ticket, MessageKind.CUSTOMER, actor, text, key);
        if (ticket.status != TicketStatus.NEW) {
            moves.moveIfDifferent(ticket, TicketStatus.OPEN, actor);
        }
        writer.announce(ticket, EventTypes.TICKET_REPLIED_CUSTOMER, actor);
    }

    /**
     * Detects a resend from a reloaded page: the same text as the last message, within ten minutes.
     */
    private boolean isResend(TicketImpl ticket, String text) {
        List<TicketMessage> messages = store.messages(ticket.id, false);
        TicketMessage last = messages.get(messages.size() - 1);
        return last.kind == MessageKind.CUSTOMER
                && last.body.equals(text)
                && clock.millis() - last.createdAt < JUST_NOW_MILLIS;
    }

    @Override
    public void assignOrder(long ticketId, StoreOrder order, Actor actor) {
        TicketImpl ticket = existing(ticketId);
        ticket.orderId = order.getId();
        ticket.orderNumber = order.getNumber();
        ticket.customerId = order.getCustomerId();
        history.record(
                ticketId, HistoryEntry.of(actor, "ticket.order").withSubject(order.getNumber()));
    }

    @Override
    public void changeStatus(long ticketId, TicketStatus to, Actor actor) {
        moves.moveIfDifferent(existing(ticketId), to, actor);
    }

    @Override
    public void answered(long ticketId) {
        writer.clearDueTime(existing(ticketId));
    }

    @Override
    public void unanswered(long ticketId) {
        writer.updateDueTime(existing(ticketId));
    }

    @Override
    public void promiseChanged(long ticketId, long before) {
        writer.updatePromise(existing(ticketId), before);
    }

    @Override
    public Long addShopMessage(long ticketId, Actor actor, String body, String requestKey) {
        return body.isEmpty()
                ? null
                : writer.write(existing(ticketId), MessageKind.AGENT, actor, body, requestKey)
                        .getId();
    }

    @Override
    public Optional<? extends Ticket> byId(long ticketId) {
        return store.byId(ticketId);
    }

    private TicketImpl existing(long ticketId) {
        return store.byId(ticketId).orElseThrow(() -> NotFoundException.of("ticket", ticketId));
    }

    private TicketImpl load(long customerId, String number) {
        return store.ofCustomer(customerId, number)
                .orElseThrow(() -> NotFoundException.of("ticket", number));
    }

    private static Actor actor(StoreCustomer customer) {
        return Actor.customer(customer.getId(), customer.getName());
    }
}
