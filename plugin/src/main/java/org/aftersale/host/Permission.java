package org.aftersale.host;

/** What a member of staff can be allowed to do in Aftersale's section of the back office. */
public enum Permission {
    /** See the queue and the cases. */
    READ("PERMISSION_READ_AFS_TICKET"),
    /** Answer customers, write notes, assign and move tickets. */
    ANSWER("PERMISSION_ALL_AFS_TICKET"),
    /** Approve and reject the lines of a claim. */
    DECIDE("PERMISSION_ALL_AFS_CLAIM"),
    /** See the articles of the help, published or not. */
    READ_ARTICLES("PERMISSION_READ_AFS_ARTICLE"),
    /** Write articles, their categories and the search's synonyms. */
    WRITE_ARTICLES("PERMISSION_ALL_AFS_ARTICLE"),
    /** Decide what customers read: publish and archive. */
    PUBLISH_ARTICLES("PERMISSION_ALL_AFS_ARTICLE_PUBLISH"),
    /** Look at the health of the module, retry and replay deliveries. */
    CONFIGURE("PERMISSION_ALL_AFS_SETTINGS"),
    /** See what was refunded, why that much, and customers' store credit. */
    READ_REFUNDS("PERMISSION_READ_AFS_REFUND"),
    /** Give money back. */
    PAY_REFUNDS("PERMISSION_ALL_AFS_REFUND"),
    /** Be the second person above a limit; never for what one asked for oneself. */
    CONFIRM_REFUNDS("PERMISSION_ALL_AFS_REFUND_CONFIRM"),
    /** Grant store credit, and take back what is left of a grant. */
    GRANT_CREDIT("PERMISSION_ALL_AFS_REFUND_CREDIT"),
    /** The host's own: open an order in the back office. */
    READ_ORDERS("PERMISSION_READ_ORDER");

    private final String authority;

    Permission(String authority) {
        this.authority = authority;
    }

    /** The host's name of it; the installer writes it, roles hold it. */
    public String authority() {
        return authority;
    }
}
