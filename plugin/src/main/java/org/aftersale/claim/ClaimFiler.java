package org.aftersale.claim;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.ticket.CaseHistory;
import org.aftersale.ticket.NewTicket;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.aftersale.ticket.Tickets;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/**
 * Stores a validated claim with its ticket, history and event. Requires the caller's transaction.
 */
@Component("aftersaleClaimFiler")
public class ClaimFiler {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore store;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    ClaimImpl file(
            StoreCustomer customer, ClaimableOrder claimable, CheckedClaim checked, Locale locale) {
        StoreOrder order = claimable.getOrder();
        String key = "claim:" + order.getId() + ':' + claimable.draft();
        Ticket ticket =
                tickets.open(
                        new NewTicket(
                                TicketType.CLAIM,
                                customer,
                                locale,
                                order,
                                subject(checked),
                                checked.description,
                                key));
        ClaimImpl claim = claim(ticket, customer, claimable, checked);
        store.persist(claim);
        store.flush();
        Actor actor = Actor.customer(customer.getId(), customer.getName());
        history.record(ticket.getId(), HistoryEntry.of(actor, "claim.submitted"));
        announce(claim);
        return claim;
    }

    private static String subject(CheckedClaim checked) {
        return checked.quantities.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey().getName())
                .collect(Collectors.joining(", "));
    }

    private ClaimImpl claim(
            Ticket ticket, StoreCustomer customer, ClaimableOrder claimable, CheckedClaim checked) {
        ClaimImpl claim = ClaimImpl.of(store.create());
        claim.number = ticket.getNumber();
        claim.ticket = ticket;
        claim.orderId = claimable.getOrder().getId();
        claim.orderNumber = claimable.getOrder().getNumber();
        claim.draftNo = claimable.draft();
        claim.customerId = customer.getId();
        claim.remedyAsked = checked.remedy;
        claim.reason = checked.reason;
        claim.createdAt = clock.millis();
        for (Map.Entry<StoreOrderLine, Integer> entry : checked.quantities.entrySet()) {
            claim.lines.add(line(claim, entry.getKey(), entry.getValue()));
        }
        claim.project(claim.createdAt);
        return claim;
    }

    private static ClaimLine line(ClaimImpl claim, StoreOrderLine from, int quantity) {
        ClaimLine line = new ClaimLine();
        line.claim = claim;
        line.orderItemId = from.getId();
        line.productName = ColumnText.cut(from.getName(), 255);
        line.imageUrl = ColumnText.cut(from.getImageUrl(), 255);
        line.quantity = quantity;
        line.status = LineStatus.SUBMITTED;
        return line;
    }

    private void announce(ClaimImpl claim) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("claimId", claim.id);
        facts.put("ticketId", claim.getTicketId());
        facts.put("messageId", tickets.firstMessage(claim.getTicketId()).getId());
        events.publish(EventTypes.CLAIM_FILED, claim.number, facts);
    }
}
