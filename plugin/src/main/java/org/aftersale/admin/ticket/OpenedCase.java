package org.aftersale.admin.ticket;

import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.host.StoreCustomers;
import org.aftersale.ticket.Ticket;

/** What a ticket's page is about. */
final class OpenedCase {

    private final Ticket ticket;
    private final Optional<Claim> claim;
    private final Optional<StoreCustomers.Profile> customer;

    OpenedCase(Ticket ticket, Optional<Claim> claim, Optional<StoreCustomers.Profile> customer) {
        this.ticket = ticket;
        this.claim = claim;
        this.customer = customer;
    }

    Ticket ticket() {
        return ticket;
    }

    Optional<Claim> claim() {
        return claim;
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
