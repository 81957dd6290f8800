package org.aftersale.admin.ticket;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrders;
import org.aftersale.render.PageModel;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.ticket.CaseOwners;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Builds the customer's panel beside the conversation: who they are now, so that staff see to whom
 * they write.
 */
@Component("aftersaleCustomerPanel")
public class CustomerPanel {

    private static final int OTHER_TICKETS = 5;

    @Autowired protected TicketDesk desk;
    @Autowired protected StoreCustomers customers;
    @Autowired protected CaseOwners owners;
    @Autowired protected StoreOrders orders;
    @Autowired protected QueueModels queue;

    /** A ticket and the panel of its customer. */
    static final class Shown {

        private final Ticket ticket;
        private final PageModel panel;

        Shown(Ticket ticket, PageModel panel) {
            this.ticket = ticket;
            this.panel = panel;
        }

        Ticket ticket() {
            return ticket;
        }

        PageModel panel() {
            return panel;
        }
    }

    /** Opens a ticket; if its order has just been moved to another customer, it moves first. */
    Shown open(StaffMember me, String number) {
        Ticket opened = desk.get(me, number);
        Optional<StoreCustomer> now =
                opened.getOrderId() == null
                        ? customers.byId(opened.getCustomerId())
                        : customers.ofOrder(opened.getOrderId());
        boolean moved = now.filter(c -> c.getId() != opened.getCustomerId()).isPresent();
        Ticket ticket = moved ? followed(me, opened) : opened;
        return new Shown(ticket, panel(me, ticket, now));
    }

    private Ticket followed(StaffMember me, Ticket ticket) {
        ConflictRetry.retry(
                () -> {
                    owners.follow(ticket.getOrderId());
                });
        return desk.get(me, ticket.getNumber());
    }

    private PageModel panel(StaffMember me, Ticket ticket, Optional<StoreCustomer> now) {
        String then = ticket.getCustomerEmail();
        String email = now.map(StoreCustomer::getEmail).orElse(then);
        boolean money = me.hasPermission(Permission.READ_REFUNDS);
        return PageModel.create()
                .with("name", ticket.getCustomerName())
                .with("email", email)
                .with("emailThen", Objects.equals(email, then) ? null : then)
                .with("orderCount", orders.count(ticket.getCustomerId()))
                .with("creditUrl", money ? creditUrl(ticket) : null)
                .with(
                        "otherTickets",
                        desk.otherTickets(me, ticket, OTHER_TICKETS).stream()
                                .map(queue::summary)
                                .collect(Collectors.toList()));
    }

    private static String creditUrl(Ticket ticket) {
        return RefundAdminPaths.creditOfTicket(ticket.getCustomerId(), ticket.getNumber());
    }
}
