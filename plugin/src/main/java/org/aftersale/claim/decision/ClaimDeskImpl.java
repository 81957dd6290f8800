package org.aftersale.claim.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimDueTime;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimStore;
import org.aftersale.claim.ClaimTransitions;
import org.aftersale.claim.LineDecision;
import org.aftersale.event.EventTypes;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleClaimDesk")
@Transactional("blTransactionManager")
public class ClaimDeskImpl implements ClaimDesk {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore store;

    @Resource(name = "aftersaleDecisionRules")
    protected DecisionRules rules;

    @Resource(name = "aftersaleClaimMoves")
    protected ClaimTransitions moves;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleClaimDueTime")
    protected ClaimDueTime dueTime;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Claim> find(StaffMember staff, String number) {
        staff.require(Permission.READ);
        return store.byNumber(number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Claim> ofTicket(StaffMember staff, long ticketId) {
        staff.require(Permission.READ);
        return store.byTicket(ticketId);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Claim> ofOrder(StaffMember staff, long orderId) {
        staff.require(Permission.READ);
        return store.ofOrder(orderId);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Claim> ofSameOrder(StaffMember staff, String number) {
        staff.require(Permission.READ);
        return store.ofSameOrder(number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public boolean canDecide(StaffMember staff, Claim claim) {
        return staff.hasPermission(Permission.DECIDE)
                && claim.getLines().stream().anyMatch(line -> line.getStatus().isUndecided());
    }

    @Override
    public void decide(StaffMember staff, String number, DecisionRequest request) {
        staff.require(Permission.DECIDE);
        Claim claim =
                store.byNumber(number).orElseThrow(() -> NotFoundException.of("claim", number));
        if (claim.getVersion() != request.seenVersion) {
            throw ConcurrentChangeException.of(number, request.seenVersion, claim.getVersion());
        }
        Map<ClaimLine, LineDecision> decisions = rules.check(claim, request);
        Actor actor = staff.asActor();
        // the ticket must leave NEW first, so that the lines still undecided go under review with
        // it
        openTicket(claim, actor);
        decisions.forEach((line, decision) -> moves.decide(claim, line, decision, actor));
        String text = UserText.normalize(request.message);
        String key = "decision:" + claim.getId() + ':' + claim.getVersion();
        Long messageId = tickets.addShopMessage(claim.getTicketId(), actor, text, key);
        dueTime.decided(claim);
        moves.announce(claim, EventTypes.CLAIM_DECIDED, messageId);
    }

    private void openTicket(Claim claim, Actor actor) {
        boolean isNew =
                tickets.byId(claim.getTicketId())
                        .filter(ticket -> ticket.getStatus() == TicketStatus.NEW)
                        .isPresent();
        if (isNew) {
            tickets.changeStatus(claim.getTicketId(), TicketStatus.OPEN, actor);
        }
    }
}
