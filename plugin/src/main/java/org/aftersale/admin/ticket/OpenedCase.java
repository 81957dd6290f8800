package org.aftersale.admin.ticket;

import java.util.List;
import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrder;
import org.aftersale.ticket.Ticket;

/** What a ticket's page is about. */
final class OpenedCase {

    private final Ticket ticket;
    private final List<Claim> claims;
    private final Optional<StoreOrder> order;
    private final Optional<StoreCustomers.Profile> customer;

    /** @param claims all of the ticket's order */
    OpenedCase(
            Ticket ticket,
            List<Claim> claims,
            Optional<StoreOrder> order,
            Optional<StoreCustomers.Profile> customer) {
        this.ticket = ticket;
        this.claims = claims;
        this.order = order;
        this.customer = customer;
    }

    Ticket ticket() {
        return ticket;
    }

    Optional<Claim> claim() {
        return claims.stream()
                .filter(claim -> claim.getNumber().equals(ticket.getNumber()))
                .findFirst();
    }

    /** All claims of the ticket's order, its own among them. */
    List<Claim> claims() {
        return claims;
    }

    /** Empty if the ticket has no order or the store has purged it. */
    Optional<StoreOrder> order() {
        return order;
    }

    /** To whom the case belongs now; empty if the store no longer has this customer. */
    Optional<StoreCustomers.Profile> customer() {
        return customer;
    }

    /** Whether its order is another customer's by now. */
    boolean isMoved() {
        return customer.filter(now -> now.getCustomer().getId() != ticket.getCustomerId())
                .isPresent();
    }
}
