package org.aftersale.ticket;

import java.util.List;
import java.util.Set;
import org.aftersale.host.StaffMember;
import org.aftersale.ticket.history.HistoryRecord;

/** Tickets as staff handle them. Every method checks the permission itself. */
public interface TicketDesk {

    /**
     * @throws org.aftersale.shared.NotFoundException if there is no such ticket
     */
    Ticket get(StaffMember staff, String number);

    /** All messages including notes, oldest first. */
    List<TicketMessage> conversation(StaffMember staff, Ticket ticket);

    List<HistoryRecord> history(StaffMember staff, Ticket ticket);

    /** The same customer's other tickets, newest first. */
    List<Ticket> otherTickets(StaffMember staff, Ticket ticket, int limit);

    /**
     * Replies to the customer and sets the ticket's next status.
     *
     * @param seenVersion the ticket's version when the form was rendered
     * @throws org.aftersale.shared.ConcurrentChangeException if the ticket was changed since
     * @throws org.aftersale.shared.InvalidInputException if the text is empty or too long
     */
    void reply(StaffMember staff, String number, AgentReply reply);

    /** Adds an internal note, never visible to the customer. */
    void note(StaffMember staff, String number, String body, String requestKey);

    /**
     * Assigns the ticket to the staff member, or unassigns it.
     *
     * @throws org.aftersale.shared.ConcurrentChangeException if the ticket was changed since the
     *     page was rendered
     */
    void assign(StaffMember staff, String number, boolean toMe, long seenVersion);

    /**
     * @throws org.aftersale.shared.IllegalTransitionException if the transition is not allowed
     * @throws org.aftersale.shared.ConcurrentChangeException if the ticket was changed since the
     *     page was rendered
     */
    void changeStatus(StaffMember staff, String number, TicketStatus to, long seenVersion);

    /**
     * Sets the ticket's priority; its answer may become due earlier.
     *
     * @throws org.aftersale.shared.ConcurrentChangeException if the ticket was changed since the
     *     page was rendered
     */
    void prioritize(StaffMember staff, String number, TicketPriority to, long seenVersion);

    /**
     * The status transitions the staff member may make now.
     *
     * @param facts what the caller has already loaded about the ticket; may be empty
     */
    Set<TicketStatus> allowedTransitions(StaffMember staff, Ticket ticket, TicketFacts facts);
}
