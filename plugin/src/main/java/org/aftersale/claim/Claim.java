package org.aftersale.claim;

import java.io.Serializable;
import java.util.List;
import org.aftersale.claim.reason.ReasonKind;

/** A customer's word that something is wrong with what they bought. */
public interface Claim extends Serializable {

    Long getId();

    /** The same number as its ticket's: people know one number for one case. */
    String getNumber();

    Long getTicketId();

    long getOrderId();

    String getOrderNumber();

    long getCustomerId();

    Remedy getRemedyAsked();

    /** A code of {@link ReasonKind#CLAIM}. */
    String getReason();

    ClaimStatus getStatus();

    /** Epoch milliseconds by which the shop said it would answer. */
    long getAnswerBy();

    /** Epoch milliseconds. */
    long getCreatedAt();

    /** Epoch milliseconds of the first act of the shop; null before. */
    Long getReviewedAt();

    /** Epoch milliseconds when the last line was decided; null before. */
    Long getDecidedAt();

    long getVersion();

    /** In the order in which the order has them. */
    List<ClaimLine> getLines();
}
