package org.aftersale.admin.ticket;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.host.StoreOrders.OwnedOrder;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.ticket.CaseOwners;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Opens a case for its page, with its order and all claims of that: in three or four statements. */
@Component("aftersaleCaseOpening")
public class CaseOpening {

    @Autowired protected TicketDesk desk;
    @Autowired protected ClaimDesk claimDesk;
    @Autowired protected StoreCustomers customers;
    @Autowired protected StoreOrders orders;
    @Autowired protected CaseOwners owners;

    /** If its order has just been moved to another customer, the case moves first. */
    OpenedCase open(StaffMember me, String number) {
        OpenedCase found = read(me, number);
        if (!found.isMoved()) {
            return found;
        }
        ConflictRetry.retry(
                () -> {
                    owners.follow(found.ticket().getOrderId());
                });
        return read(me, number);
    }

    private OpenedCase read(StaffMember me, String number) {
        if (!number.startsWith(TicketType.CLAIM.prefix())) {
            return readTicket(me, number);
        }
        // a claim comes with its ticket, and with the other claims of its order
        List<Claim> claims = claimDesk.ofSameOrder(me, number);
        return claims.stream()
                .filter(claim -> claim.getNumber().equals(number))
                .findFirst()
                .map(claim -> opened(claim.getTicket(), claims))
                .orElseGet(() -> readTicket(me, number));
    }

    private OpenedCase readTicket(StaffMember me, String number) {
        Ticket ticket = desk.get(me, number);
        return opened(
                ticket,
                ticket.getOrderId() == null
                        ? Collections.<Claim>emptyList()
                        : claimDesk.ofOrder(me, ticket.getOrderId()));
    }

    private OpenedCase opened(Ticket ticket, List<Claim> claims) {
        if (ticket.getOrderId() == null) {
            return new OpenedCase(
                    ticket,
                    claims,
                    Optional.<StoreOrder>empty(),
                    customers.profile(ticket.getCustomerId()));
        }
        Optional<OwnedOrder> owned = orders.ownedById(ticket.getOrderId());
        return new OpenedCase(
                ticket,
                claims,
                owned.map(OwnedOrder::getOrder),
                owned.isPresent()
                        ? owned.map(OwnedOrder::getCustomer)
                        // no order any more, but perhaps still a row of it
                        : customers.profileOfOrder(ticket.getOrderId()));
    }
}
