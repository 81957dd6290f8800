package org.aftersale.claim.remedy;

/** Settles the lines whose refund is paid. */
public interface RemedySettlement {

    /** All claims of the order. */
    void ofOrder(long orderId);

    /** All claims of that claim's order; does nothing if there is no such claim. */
    void ofClaim(String number);
}
