package org.aftersale.host;

/** Staff permissions in Aftersale's section of the back office. */
public enum Permission {
    /** Read the queue and the cases. */
    READ("PERMISSION_READ_AFS_TICKET"),
    /** Answer customers, write notes, assign tickets and change their status. */
    ANSWER("PERMISSION_ALL_AFS_TICKET"),
    /** Approve and reject the lines of a claim. */
    DECIDE("PERMISSION_ALL_AFS_CLAIM"),
    /** Say by hand or by file what happened to parcels. */
    RECORD_PARCELS("PERMISSION_ALL_AFS_PARCEL"),
    /** Read all help articles, published or not. */
    READ_ARTICLES("PERMISSION_READ_AFS_ARTICLE"),
    /** Edit articles, categories and search synonyms. */
    WRITE_ARTICLES("PERMISSION_ALL_AFS_ARTICLE"),
    /** Publish and archive articles. */
    PUBLISH_ARTICLES("PERMISSION_ALL_AFS_ARTICLE_PUBLISH"),
    /** View the module's health, retry and replay deliveries. */
    CONFIGURE("PERMISSION_ALL_AFS_SETTINGS"),
    /** Read refunds, their calculation, and customers' store credit. */
    READ_REFUNDS("PERMISSION_READ_AFS_REFUND"),
    /** Make refunds. */
    PAY_REFUNDS("PERMISSION_ALL_AFS_REFUND"),
    /** Confirm refunds above a limit as the second person; never one's own requests. */
    APPROVE_REFUNDS("PERMISSION_ALL_AFS_REFUND_CONFIRM"),
    /** Grant store credit, and revoke the unused part of a grant. */
    GRANT_CREDIT("PERMISSION_ALL_AFS_REFUND_CREDIT"),
    /** The host's own permission to open an order in the back office. */
    READ_ORDERS("PERMISSION_READ_ORDER");

    private final String authority;

    Permission(String authority) {
        this.authority = authority;
    }

    /** The host's name of the permission, stored by the installer and held by roles. */
    public String authority() {
        return authority;
    }
}
