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
}
