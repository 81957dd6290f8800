package org.aftersale.claim;

import java.io.Serializable;
import java.util.List;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.ticket.Ticket;

/** A customer's report that something is wrong with what they bought. */
public interface Claim extends Serializable {

    Long getId();

    /** Equal to its ticket's number: customers and staff know one number per case. */
    String getNumber();

    Long getTicketId();

    /** The conversation about it. */
    Ticket getTicket();

    long getOrderId();

    String getOrderNumber();

    long getCustomerId();

    Remedy getRemedyAsked();

    /** A code of {@link ReasonKind#CLAIM}. */
    String getReason();

    ClaimStatus getStatus();

    /**
     * Epoch milliseconds by which the shop intends to answer, which is when the ticket is due; null
     * while the shop waits for the customer and once everything is decided.
     */
    Long getAnswerBy();

    /** Epoch milliseconds. */
    long getCreatedAt();

    /** Epoch milliseconds of the shop's first action; null before. */
    Long getReviewedAt();

    /** Epoch milliseconds when the last line was decided; null before. */
    Long getDecidedAt();

    /**
     * Epoch milliseconds by which everything approved is to be done; null while nothing is owed.
     */
    Long getRemedyBy();

    /** Whether something was approved that the customer has not got yet. */
    boolean isOwed();

    long getVersion();

    /** In the order of the order's lines. */
    List<ClaimLine> getLines();
}
