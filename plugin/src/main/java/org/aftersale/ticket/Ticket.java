package org.aftersale.ticket;

import java.io.Serializable;

/**
 * A conversation between a customer and the support desk. A store may extend the entity behind it.
 */
public interface Ticket extends Serializable {

    /** {@link #getDueAt()} if no answer is due; sorts last on every database. */
    long NEVER = Long.MAX_VALUE;

    /** {@link #getCustomerId()} while it is not known whose it is; no customer has this id. */
    long NO_CUSTOMER = 0;

    Long getId();

    /** The public case number, such as {@code CL-7F3K-29QX}. */
    String getNumber();

    TicketType getType();

    TicketStatus getStatus();

    TicketPriority getPriority();

    String getSubject();

    /**
     * The host's customer id; the name and e-mail address remain here if the customer is deleted.
     */
    long getCustomerId();

    String getCustomerName();

    String getCustomerEmail();

    /** BCP 47 tag of the language the customer used. */
    String getLanguage();

    /** The host's order id; null if it is not about an order. */
    Long getOrderId();

    String getOrderNumber();

    /** The assigned staff member; null if unassigned. */
    Long getAssigneeId();

    String getAssigneeName();

    /** Epoch milliseconds by which an answer is due; {@link #NEVER} for none. */
    long getDueAt();

    /** Epoch milliseconds. */
    long getCreatedAt();

    /** Epoch milliseconds of the last message or status change. */
    long getUpdatedAt();

    /** Number of messages visible to the customer. */
    int getMessageCount();

    /** Optimistic lock version; forms submit the one they were rendered with. */
    long getVersion();
}
