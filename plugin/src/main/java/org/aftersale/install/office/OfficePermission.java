package org.aftersale.install.office;

import org.aftersale.host.Permission;

/**
 * The permissions a merchant can assign to roles. Each includes the permission that the code checks
 * and the matching read permission: who may answer may also see. The names are stored in stores'
 * databases and must not change.
 */
enum OfficePermission {
    VIEW_TICKETS(Permission.READ, "PERMISSION_AFS_TICKET_VIEW", "View Aftersale tickets", null),
    ANSWER(
            Permission.ANSWER,
            "PERMISSION_AFS_TICKET_ANSWER",
            "Answer Aftersale tickets",
            Permission.READ),
    DECIDE(
            Permission.DECIDE,
            "PERMISSION_AFS_CLAIM_DECIDE",
            "Decide Aftersale claims",
            Permission.READ),
    RECORD_PARCELS(
            Permission.RECORD_PARCELS,
            "PERMISSION_AFS_PARCEL_RECORD",
            "Record Aftersale parcels",
            Permission.READ),
    VIEW_ARTICLES(
            Permission.READ_ARTICLES,
            "PERMISSION_AFS_ARTICLE_VIEW",
            "View Aftersale articles",
            null),
    WRITE_ARTICLES(
            Permission.WRITE_ARTICLES,
            "PERMISSION_AFS_ARTICLE_WRITE",
            "Write Aftersale articles",
            Permission.READ_ARTICLES),
    PUBLISH_ARTICLES(
            Permission.PUBLISH_ARTICLES,
            "PERMISSION_AFS_ARTICLE_PUBLISH",
            "Publish Aftersale articles",
            Permission.READ_ARTICLES),
    VIEW_REFUNDS(
            Permission.READ_REFUNDS,
            "PERMISSION_AFS_REFUND_VIEW",
            "View Aftersale refunds and store credit",
            null),
    PAY_REFUNDS(
            Permission.PAY_REFUNDS,
            "PERMISSION_AFS_REFUND_PAY",
            "Pay Aftersale refunds",
            Permission.READ_REFUNDS),
    APPROVE_REFUNDS(
            Permission.APPROVE_REFUNDS,
            "PERMISSION_AFS_REFUND_CONFIRM",
            "Approve Aftersale refunds above a limit",
            Permission.READ_REFUNDS),
    GRANT_CREDIT(
            Permission.GRANT_CREDIT,
            "PERMISSION_AFS_CREDIT_GRANT",
            "Grant and revoke Aftersale store credit",
            Permission.READ_REFUNDS),
    /** Without a read permission: operators of the module need not see the cases. */
    CONFIGURE(
            Permission.CONFIGURE,
            "PERMISSION_AFS_SETTINGS_CHANGE",
            "Operate and set up Aftersale",
            null);

    private final Permission held;
    private final String friendlyName;
    private final String description;
    private final Permission reads;

    OfficePermission(Permission held, String friendly, String description, Permission reads) {
        this.held = held;
        this.friendlyName = friendly;
        this.description = description;
        this.reads = reads;
    }

    /** The host's name of the permission the code checks. */
    String authority() {
        return held.authority();
    }

    /** The host's type of both the permission and its friendly one. */
    String type() {
        return authority().startsWith("PERMISSION_READ_") ? "READ" : "ALL";
    }

    /** The name of the assignable (friendly) permission. */
    String friendlyName() {
        return friendlyName;
    }

    String description() {
        return description;
    }

    /** The included read permission; null for none. */
    String reads() {
        return reads == null ? null : reads.authority();
    }

    /** Whether it is a read permission. */
    boolean isView() {
        return "READ".equals(type());
    }
}
