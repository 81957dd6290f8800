package org.aftersale.help.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.springframework.context.MessageSource;

/** {@code open_cases}: the numbers of the customer's open cases, each linked to its page. */
public class OpenCases implements Placeholder {

    private static final int SHOWN = 5;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "messageSource")
    protected MessageSource messages;

    @Override
    public String name() {
        return "open_cases";
    }

    /** Never empty for a customer: the default text would ask them to log in. */
    @Override
    public Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale) {
        List<Ticket> open = tickets.openOfCustomer(customer.getId(), SHOWN + 1);
        if (open.isEmpty()) {
            return Optional.of(
                    PlaceholderValue.of(say("aftersale.placeholder.cases.none", locale)));
        }
        PlaceholderValue placeholderValue = PlaceholderValue.of("");
        for (int i = 0; i < Math.min(SHOWN, open.size()); i++) {
            placeholderValue
                    .and(i == 0 ? "" : ", ")
                    .andLink(open.get(i).getNumber(), path(open.get(i)));
        }
        if (open.size() > SHOWN) {
            placeholderValue
                    .and(", ")
                    .andLink(say("aftersale.placeholder.cases.more", locale), "/account/service");
        }
        return Optional.of(placeholderValue);
    }

    private static String path(Ticket ticket) {
        boolean claim = ticket.getType() == TicketType.CLAIM;
        return (claim ? "/account/claims/" : "/account/tickets/") + ticket.getNumber();
    }

    private String say(String code, Locale locale) {
        return messages.getMessage(code, null, code, locale);
    }
}
