package org.aftersale.admin.ticket;

import java.util.Optional;
import org.aftersale.claim.Claim;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomers;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.ticket.CaseOwners;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Opens a case for its page, in two statements. */
@Component("aftersaleCaseOpening")
public class CaseOpening {

    @Autowired protected TicketDesk desk;
    @Autowired protected ClaimDesk claimDesk;
    @Autowired protected StoreCustomers customers;
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
        // a claim comes with its ticket
        Optional<Claim> claim =
                number.startsWith(TicketType.CLAIM.prefix())
                        ? claimDesk.find(me, number)
                        : Optional.<Claim>empty();
        Ticket ticket = claim.map(Claim::getTicket).orElseGet(() -> desk.get(me, number));
        return new OpenedCase(
                ticket,
                claim,
                ticket.getOrderId() == null
                        ? customers.profile(ticket.getCustomerId())
                        : customers.profileOfOrder(ticket.getOrderId()));
    }
}
