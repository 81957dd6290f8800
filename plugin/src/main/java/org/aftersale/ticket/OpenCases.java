package org.aftersale.ticket;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.faq.Filling;
import org.aftersale.faq.Placeholder;
import org.aftersale.host.StoreCustomer;
import org.springframework.context.MessageSource;

/** {@code open_cases}: the numbers of the customer's unsolved cases, each leading to its page. */
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

    /** Also when there is none: the words for everybody would speak of logging in. */
    @Override
    public Optional<Filling> fill(StoreCustomer customer, Locale locale) {
        List<Ticket> open = tickets.openOfCustomer(customer.getId(), SHOWN + 1);
        if (open.isEmpty()) {
            return Optional.of(Filling.of(say("aftersale.placeholder.cases.none", locale)));
        }
        Filling filling = Filling.of("");
        for (int i = 0; i < Math.min(SHOWN, open.size()); i++) {
            filling.and(i == 0 ? "" : ", ").andLink(open.get(i).getNumber(), path(open.get(i)));
        }
        if (open.size() > SHOWN) {
            filling.and(", ")
                    .andLink(say("aftersale.placeholder.cases.more", locale), "/account/service");
        }
        return Optional.of(filling);
    }

    private static String path(Ticket ticket) {
        boolean claim = ticket.getType() == TicketType.CLAIM;
        return (claim ? "/account/claims/" : "/account/tickets/") + ticket.getNumber();
    }

    private String say(String code, Locale locale) {
        return messages.getMessage(code, null, code, locale);
    }
}
