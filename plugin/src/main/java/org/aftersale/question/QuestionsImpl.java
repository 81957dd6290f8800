package org.aftersale.question;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.Actor;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.CaseHistory;
import org.aftersale.ticket.NewTicket;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStore;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleQuestions")
@Transactional("blTransactionManager")
public class QuestionsImpl implements Questions {

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore store;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Override
    public Ticket ask(StoreCustomer customer, QuestionRequest request, Locale locale) {
        StoreOrder order = order(customer, request.getOrderNumber());
        String subject = QuestionRules.line(request.getSubject());
        String body = UserText.normalize(request.getBody());
        QuestionRules.check(subject, body);
        String key = key(customer, request, subject, body);
        Optional<? extends Ticket> before = store.byRequestKey(key);
        if (before.isPresent()) {
            return before.get();
        }
        Ticket ticket =
                tickets.open(
                        new NewTicket(
                                TicketType.QUESTION, customer, locale, order, subject, body, key));
        history.record(ticket.getId(), entry(customer, request));
        announce(ticket);
        return ticket;
    }

    private StoreOrder order(StoreCustomer customer, String number) {
        return number == null
                ? null
                : orders.ofCustomer(customer.getId(), number)
                        .orElseThrow(() -> NotFoundException.of("order", number));
    }

    /**
     * Identifies a question by customer, form and text: different text under the same form (sent,
     * back, edited, sent) is another question.
     */
    private static String key(
            StoreCustomer customer, QuestionRequest request, String subject, String body) {
        int hash = Objects.hash(request.getOrderNumber(), subject, body);
        return "Q"
                + customer.getId()
                + ':'
                + request.getFormKey()
                + ':'
                + Integer.toHexString(hash);
    }

    private static HistoryEntry entry(StoreCustomer customer, QuestionRequest request) {
        Actor actor = Actor.customer(customer.getId(), customer.getName());
        return request.getArticleRead() == null
                ? HistoryEntry.of(actor, "question.asked")
                : HistoryEntry.of(actor, "question.asked.after")
                        .withSubject(request.getArticleRead());
    }

    private void announce(Ticket ticket) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("ticketId", ticket.getId());
        facts.put("messageId", tickets.firstMessage(ticket.getId()).getId());
        events.publish(EventTypes.QUESTION_ASKED, ticket.getNumber(), facts);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Ticket> open(long customerId, int limit) {
        return store.openOfCustomer(customerId, EnumSet.of(TicketType.QUESTION), limit);
    }
}
