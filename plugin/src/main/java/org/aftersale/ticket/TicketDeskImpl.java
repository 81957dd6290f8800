package org.aftersale.ticket;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.event.EventTypes;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.history.HistoryEntry;
import org.aftersale.ticket.history.HistoryRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleTicketDesk")
@Transactional("blTransactionManager")
public class TicketDeskImpl implements TicketDesk {

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore store;

    @Resource(name = "aftersaleTicketMoves")
    protected TicketTransitions moves;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleTicketWriter")
    protected TicketWriter writer;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Ticket get(StaffMember staff, String number) {
        return load(staff, Permission.READ, number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<TicketMessage> conversation(StaffMember staff, Ticket ticket) {
        staff.require(Permission.READ);
        return store.messages(ticket.getId(), true);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<HistoryRecord> history(StaffMember staff, Ticket ticket) {
        staff.require(Permission.READ);
        return store.history(ticket.getId());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<Ticket> otherTickets(StaffMember staff, Ticket ticket, int limit) {
        staff.require(Permission.READ);
        return store.ofCustomer(ticket.getCustomerId(), ticket.getId(), limit);
    }

    @Override
    public void reply(StaffMember staff, String number, AgentReply reply) {
        TicketImpl ticket = load(staff, Permission.ANSWER, number);
        String text = MessageRules.check("body", "reply", reply.body);
        String key = MessageRules.key(staff.asActor(), reply.requestKey, text);
        if (store.hasMessage(key)) {
            return;
        }
        checkSeen(ticket, reply.seenVersion);
        Actor actor = staff.asActor();
        TicketMessage message = writer.write(ticket, MessageKind.AGENT, actor, text, key);
        assignIfUnassigned(ticket, staff);
        moves.moveIfDifferent(ticket, reply.next, actor);
        writer.announce(ticket, EventTypes.TICKET_REPLIED_AGENT, actor, message);
    }

    @Override
    public void note(StaffMember staff, String number, String body, String requestKey) {
        TicketImpl ticket = load(staff, Permission.ANSWER, number);
        String text = MessageRules.check("body", "note", body);
        String key = MessageRules.key(staff.asActor(), requestKey, text);
        if (!store.hasMessage(key)) {
            writer.write(ticket, MessageKind.NOTE, staff.asActor(), text, key);
            writer.announce(ticket, EventTypes.TICKET_NOTED, staff.asActor());
        }
    }

    @Override
    public void assign(StaffMember staff, String number, boolean toMe, long seenVersion) {
        TicketImpl ticket = load(staff, Permission.ANSWER, number);
        checkSeen(ticket, seenVersion);
        if (toMe) {
            if (ticket.status == TicketStatus.NEW) {
                moves.move(ticket, TicketStatus.OPEN, staff.asActor());
            }
            take(ticket, staff);
        } else {
            release(ticket, staff);
        }
    }

    @Override
    public void changeStatus(StaffMember staff, String number, TicketStatus to, long seenVersion) {
        TicketImpl ticket = load(staff, Permission.ANSWER, number);
        checkSeen(ticket, seenVersion);
        moves.move(ticket, to, staff.asActor());
        writer.announce(ticket, EventTypes.TICKET_MOVED, staff.asActor());
    }

    @Override
    public void prioritize(StaffMember staff, String number, TicketPriority to, long seenVersion) {
        TicketImpl ticket = load(staff, Permission.ANSWER, number);
        checkSeen(ticket, seenVersion);
        if (ticket.priority == to) {
            return;
        }
        history.record(
                ticket.id,
                HistoryEntry.of(staff.asActor(), "ticket.priority").move(ticket.priority, to));
        ticket.priority = to;
        writer.hasten(ticket);
        writer.announce(ticket, EventTypes.TICKET_PRIORITIZED, staff.asActor());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Set<TicketStatus> allowedTransitions(
            StaffMember staff, Ticket ticket, TicketFacts facts) {
        return staff.hasPermission(Permission.ANSWER)
                ? moves.from(ticket, facts)
                : Collections.<TicketStatus>emptySet();
    }

    private static void checkSeen(TicketImpl ticket, long seenVersion) {
        if (ticket.version != seenVersion) {
            throw ConcurrentChangeException.of(ticket.number, seenVersion, ticket.version);
        }
    }

    private void assignIfUnassigned(TicketImpl ticket, StaffMember staff) {
        if (ticket.assigneeId == null) {
            take(ticket, staff);
        }
    }

    private void take(TicketImpl ticket, StaffMember staff) {
        if (ticket.assigneeId != null && ticket.assigneeId == staff.getId()) {
            return;
        }
        ticket.assigneeId = staff.getId();
        ticket.assigneeName = ColumnText.cut(staff.getName(), 255);
        history.record(
                ticket.id,
                HistoryEntry.of(staff.asActor(), "ticket.assigned").withSubject(staff.getName()));
        writer.announce(ticket, EventTypes.TICKET_ASSIGNED, staff.asActor());
    }

    private void release(TicketImpl ticket, StaffMember staff) {
        if (ticket.assigneeId == null) {
            return;
        }
        ticket.assigneeId = null;
        ticket.assigneeName = null;
        history.record(ticket.id, HistoryEntry.of(staff.asActor(), "ticket.released"));
        writer.announce(ticket, EventTypes.TICKET_RELEASED, staff.asActor());
    }

    private TicketImpl load(StaffMember staff, Permission permission, String number) {
        staff.require(permission);
        return store.byNumber(number).orElseThrow(() -> NotFoundException.of("ticket", number));
    }
}
