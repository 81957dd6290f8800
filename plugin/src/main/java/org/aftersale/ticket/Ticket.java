package org.aftersale.ticket;

import java.io.Serializable;

/** A conversation between a customer and the desk. A store may extend the entity behind it. */
public interface Ticket extends Serializable {

    /** What {@link #getDueAt()} says when nothing is due; sorts last in every database. */
    long NEVER = Long.MAX_VALUE;

    Long getId();

    /** What people quote, such as {@code CL-7F3K-29QX}. */
    String getNumber();

    TicketType getType();

    TicketStatus getStatus();

    String getSubject();

    /** The host's customer id; the customer may be deleted, the name and mail below stay. */
    long getCustomerId();

    String getCustomerName();

    String getCustomerEmail();

    /** The language the customer used, as a BCP 47 tag. */
    String getLanguage();

    /** The host's order id; null when it is about no order. */
    Long getOrderId();

    String getOrderNumber();

    /** The staff member in charge; null when nobody is. */
    Long getAssigneeId();

    String getAssigneeName();

    /** Epoch milliseconds by which the customer is to have an answer; {@link #NEVER} when none. */
    long getDueAt();

    /** Epoch milliseconds. */
    long getCreatedAt();

    /** Epoch milliseconds of the last message or move. */
    long getUpdatedAt();

    /** Messages that the customer can see. */
    int getMessageCount();

    /** Grows with every change; a form posts the one it saw. */
    long getVersion();
}
