package org.aftersale.ticket;

/** Author and audience of a message. */
public enum MessageKind {
    /** From the customer to the shop. */
    CUSTOMER,
    /** From the shop to the customer. */
    AGENT,
    /** Internal; never visible outside the back office. */
    NOTE;

    public boolean isPublic() {
        return this != NOTE;
    }
}
