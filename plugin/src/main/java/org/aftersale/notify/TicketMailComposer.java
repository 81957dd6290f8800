package org.aftersale.notify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.claim.ClaimStore;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.render.PageModel;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStore;
import org.aftersale.ticket.TicketType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about conversations and claims, composed from stored data in the customer's language. Not
 * read-only: a guest's mail brings a link of its own.
 */
@Service("aftersaleTicketMailComposer")
@Transactional("blTransactionManager")
public class TicketMailComposer implements MailComposer {

    private static final Map<String, String> TEMPLATES = new HashMap<String, String>();

    static {
        TEMPLATES.put(EventTypes.CLAIM_FILED, "claim-received");
        TEMPLATES.put(EventTypes.CLAIM_DECIDED, "claim-decided");
        TEMPLATES.put(EventTypes.CLAIM_WITHDRAWN, "claim-withdrawn");
        TEMPLATES.put(EventTypes.TICKET_REPLIED_AGENT, "ticket-replied");
        // the event's name in 0.1: deliveries created before an upgrade may still be pending
        TEMPLATES.put("ticket.replied.staff", "ticket-replied");
        TEMPLATES.put(EventTypes.QUESTION_ASKED, "question-received");
    }

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore tickets;

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore claims;

    @Resource(name = "aftersaleClaimMailModels")
    protected ClaimMailModels models;

    @Resource(name = "aftersaleMailRecipients")
    protected MailRecipients recipients;

    @Resource(name = "aftersaleCaseAddresses")
    protected CaseAddresses addresses;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    @Override
    public boolean handles(String eventType) {
        return TEMPLATES.containsKey(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return tickets.byId(event.number("ticketId"))
                .flatMap(
                        ticket ->
                                recipients
                                        .of(ticket.getOrderId(), customer(ticket))
                                        .map(to -> compose(event, ticket, to)));
    }

    private static StoreCustomer customer(Ticket ticket) {
        return new StoreCustomer(
                ticket.getCustomerId(),
                ticket.getCustomerName(),
                ticket.getCustomerEmail(),
                Locale.forLanguageTag(ticket.getLanguage()));
    }

    private OutgoingMail compose(Event event, Ticket ticket, StoreCustomer to) {
        Locale locale =
                to.getLocale() == null
                        ? Locale.forLanguageTag(ticket.getLanguage())
                        : to.getLocale();
        MailDraft mailDraft =
                MailDraft.of(TEMPLATES.get(event.getType()))
                        .to(to.getEmail(), to.getName(), locale)
                        .about(ticket.getNumber())
                        .subject(ticket.getNumber());
        fill(mailDraft.page, event, ticket, locale);
        return writer.write(event, mailDraft, addresses.of(ticket.getOrderId(), path(ticket)));
    }

    private void fill(PageModel page, Event event, Ticket ticket, Locale locale) {
        page.with("orderNumber", ticket.getOrderNumber()).with("paragraphs", text(event, ticket));
        if (isQuestion(ticket)) {
            page.with("question", true)
                    .with("subject", ReceiptQuote.line(ticket.getSubject()))
                    .with("answerBy", ticket.getDueAt() == Ticket.NEVER ? null : ticket.getDueAt());
        }
        boolean receipt = EventTypes.CLAIM_FILED.equals(event.getType());
        claims.byTicket(ticket.getId())
                .ifPresent(
                        claim -> {
                            if (receipt) {
                                models.asFiled(page, claim);
                            } else {
                                models.withDecisions(page, claim, locale);
                            }
                        });
    }

    private static boolean isQuestion(Ticket ticket) {
        return ticket.getType() == TicketType.QUESTION;
    }

    private static String area(TicketType type) {
        switch (type) {
            case QUESTION:
                return "tickets";
            case WITHDRAWAL:
                return "withdrawals";
            case RETURN:
                return "returns";
            default:
                return "claims";
        }
    }

    private static String path(Ticket ticket) {
        return "/" + area(ticket.getType()) + '/' + ticket.getNumber();
    }

    /**
     * The text of the event's message, never of an internal note; of the customer's own words, the
     * first lines.
     */
    private Object text(Event event, Ticket ticket) {
        if (!event.getFacts().containsKey("messageId")) {
            return null;
        }
        long id = event.number("messageId");
        return tickets.messages(ticket.getId(), false).stream()
                .filter(message -> message.getId() == id)
                .findFirst()
                .map(TicketMailComposer::quote)
                .orElse(null);
    }

    private static List<String> quote(TicketMessage message) {
        return message.getKind() == MessageKind.CUSTOMER
                ? ReceiptQuote.lines(message.getBody())
                : UserText.paragraphs(message.getBody());
    }
}
