package org.aftersale.notify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.render.PageModel;
import org.aftersale.returns.Return;
import org.aftersale.returns.ReturnLine;
import org.aftersale.returns.ReturnStore;
import org.aftersale.returns.state.Logistics;
import org.aftersale.settings.TextSetting;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about returns, in the customer's language, to the customer's present address. What was
 * refunded is the refund's own mail.
 */
@Service("aftersaleReturnMailComposer")
@Transactional("blTransactionManager")
public class ReturnMailComposer implements MailComposer {

    private static final Map<String, String> TEMPLATES = new HashMap<String, String>();

    static {
        TEMPLATES.put(EventTypes.RETURN_REQUESTED, "return-requested");
        TEMPLATES.put(EventTypes.RETURN_AUTHORIZED, "return-authorized");
        TEMPLATES.put(EventTypes.RETURN_REFUSED, "return-refused");
        TEMPLATES.put(EventTypes.RETURN_RECEIVED, "return-received");
        TEMPLATES.put(EventTypes.RETURN_INSPECTED, "return-rejected");
    }

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore tickets;

    @Resource(name = "aftersaleMailRecipients")
    protected MailRecipients recipients;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    /** Empty if not set. */
    @Resource(name = "aftersaleReturnAddress")
    protected TextSetting returnAddress;

    @Override
    public boolean handles(String eventType) {
        return TEMPLATES.containsKey(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        Return back = store.byId(event.number("returnId")).orElse(null);
        if (back == null || lines(event, back).isEmpty()) {
            return Optional.empty();
        }
        return tickets.byId(back.getTicketId())
                .flatMap(
                        ticket ->
                                recipients
                                        .of(ticket.getOrderId(), customer(ticket))
                                        .map(to -> compose(event, back, ticket, to)));
    }

    private static StoreCustomer customer(Ticket ticket) {
        return new StoreCustomer(
                ticket.getCustomerId(),
                ticket.getCustomerName(),
                ticket.getCustomerEmail(),
                Locale.forLanguageTag(ticket.getLanguage()));
    }

    private OutgoingMail compose(Event event, Return back, Ticket ticket, StoreCustomer to) {
        Locale locale =
                to.getLocale() == null
                        ? Locale.forLanguageTag(ticket.getLanguage())
                        : to.getLocale();
        MailDraft draft =
                MailDraft.of(TEMPLATES.get(event.getType()))
                        .to(to.getEmail(), to.getName(), locale)
                        .about(back.getNumber())
                        .subject(back.getNumber());
        draft.page
                .with("orderNumber", back.getOrderNumber())
                .with("units", units(lines(event, back)))
                .with("estimate", back.getEstimate())
                .with("fee", back.getFee().isZero() ? null : back.getFee())
                .with("refusal", back.getRefusal() == null ? null : paragraphs(back))
                .with("returnAddress", returnAddress.get());
        return writer.write(event, draft, "/account/returns/" + back.getNumber());
    }

    private static List<String> paragraphs(Return back) {
        return UserText.paragraphs(back.getRefusal());
    }

    /** What the mail is about; none: there is nothing to say. */
    private static List<ReturnLine> lines(Event event, Return back) {
        return back.getLines().stream().filter(about(event.getType())).collect(Collectors.toList());
    }

    private static Predicate<ReturnLine> about(String event) {
        switch (event) {
            case EventTypes.RETURN_AUTHORIZED:
                return ReturnLine::isGoingBack;
            case EventTypes.RETURN_RECEIVED:
                return line -> line.getLogistics() == Logistics.RECEIVED;
            case EventTypes.RETURN_INSPECTED:
                return line -> line.getRejection() != null;
            default:
                return line -> true;
        }
    }

    private static List<PageModel> units(List<ReturnLine> lines) {
        return lines.stream()
                .map(
                        line ->
                                PageModel.create()
                                        .with("name", line.getProductName())
                                        .with("quantity", line.getUnits())
                                        .with("rejection", line.getRejection()))
                .collect(Collectors.toList());
    }
}
