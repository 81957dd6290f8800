package org.aftersale.ticket;

/** When the shop's next answer to a ticket is due; the one rule for pages, mails and the queue. */
public interface AnswerDeadline {

    /**
     * Asked after each message of the customer and each change of status.
     *
     * @param ticket as it is now, but with the due time from before
     * @return epoch milliseconds; {@link Ticket#NEVER} if no answer is due
     */
    long dueAt(Ticket ticket);

    /**
     * Asked after a change of priority while an answer is due.
     *
     * @param ticket with its new priority and the due time from before
     * @param now epoch milliseconds
     * @return epoch milliseconds; what was promised earlier is never put off
     */
    default long dueAfterChangedPriority(Ticket ticket, long now) {
        return ticket.getDueAt();
    }
}
