package org.aftersale.admin.ticket;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrders;
import org.aftersale.render.PageModel;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketType;
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
    @Autowired protected StoreOrders orders;
    @Autowired protected QueueModels queue;

    PageModel of(StaffMember me, OpenedCase opened) {
        Ticket ticket = opened.ticket();
        Optional<StoreCustomers.Profile> now = opened.customer();
        String then = ticket.getCustomerEmail();
        String email = now.map(found -> found.getCustomer().getEmail()).orElse(then);
        boolean known = ticket.getCustomerId() != Ticket.NO_CUSTOMER;
        boolean money = known && me.hasPermission(Permission.READ_REFUNDS);
        return PageModel.create()
                .with("name", ticket.getCustomerName())
                .with("email", email)
                .with("emailThen", Objects.equals(email, then) ? null : then)
                .with("orderCount", known ? orderCount(ticket, now) : null)
                .with("creditUrl", money ? creditUrl(ticket) : null)
                .with("otherTickets", known ? otherTickets(me, ticket) : Collections.emptyList());
    }

    /** Whether one of the customer's latest tickets is a withdrawal. */
    static boolean hasWithdrawal(PageModel customer) {
        return ((List<?>) customer.get("otherTickets"))
                .stream()
                        .anyMatch(
                                other ->
                                        TicketType.WITHDRAWAL
                                                .name()
                                                .equals(((PageModel) other).get("typeCode")));
    }

    private List<PageModel> otherTickets(StaffMember me, Ticket ticket) {
        return desk.otherTickets(me, ticket, OTHER_TICKETS).stream()
                .map(queue::summary)
                .collect(Collectors.toList());
    }

    private Long orderCount(Ticket ticket, Optional<StoreCustomers.Profile> now) {
        return now.map(StoreCustomers.Profile::getOrderCount)
                .orElseGet(() -> orders.count(ticket.getCustomerId()));
    }

    private static String creditUrl(Ticket ticket) {
        return RefundAdminPaths.creditOfTicket(ticket.getCustomerId(), ticket.getNumber());
    }
}
