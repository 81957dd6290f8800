package org.aftersale.ticket;

/** Who speaks to whom. */
public enum MessageKind {
    /** The customer to the shop. */
    CUSTOMER,
    /** The shop to the customer. */
    AGENT,
    /** Staff among themselves. Never leaves the back office. */
    NOTE;

    public boolean isPublic() {
        return this != NOTE;
    }
}
