package org.aftersale.ticket;

import java.util.List;
import java.util.Set;
import org.aftersale.host.StaffMember;
import org.aftersale.ticket.history.HistoryRecord;

/** What staff do with tickets. Each method checks the permission itself. */
public interface TicketDesk {

    /**
     * @throws org.aftersale.shared.NotFoundException when there is none
     */
    Ticket open(StaffMember staff, String number);

    /** All of the conversation, notes included, oldest first. */
    List<TicketMessage> conversation(StaffMember staff, Ticket ticket);

    List<HistoryRecord> history(StaffMember staff, Ticket ticket);

    /** The same customer's other tickets, newest first. */
    List<Ticket> othersOfCustomer(StaffMember staff, Ticket ticket, int most);

    /**
     * Answers the customer and says where the ticket goes from here.
     *
     * @param seenVersion the version the agent's page showed
     * @throws org.aftersale.shared.ConcurrentChangeException when somebody else acted since
     * @throws org.aftersale.shared.InvalidInputException when the words are empty or too long
     */
    void reply(StaffMember staff, String number, AgentReply reply);

    /** Writes a note among staff; the customer never sees it. */
    void note(StaffMember staff, String number, String body, String requestKey);

    /**
     * Takes the ticket, or gives it back to the queue.
     *
     * @throws org.aftersale.shared.ConcurrentChangeException when somebody else acted since the
     *     page
     */
    void assign(StaffMember staff, String number, boolean toMe, long seenVersion);

    /**
     * @throws org.aftersale.shared.IllegalTransitionException when the table does not list the move
     * @throws org.aftersale.shared.ConcurrentChangeException when somebody else acted since the
     *     page
     */
    void move(StaffMember staff, String number, TicketStatus to, long seenVersion);

    /**
     * Where this member of staff may move the ticket now: the buttons.
     *
     * @param facts what the page has read about the ticket; may be empty
     */
    Set<TicketStatus> movesFor(StaffMember staff, Ticket ticket, TicketFacts facts);
}
