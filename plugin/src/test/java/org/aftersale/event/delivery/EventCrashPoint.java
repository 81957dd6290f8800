package org.aftersale.event.delivery;

/** Where a node that acts and delivers can die, and what its own mail's delivery comes to then. */
enum EventCrashPoint {
    /** The act and its event are written, and not committed. */
    ACT_WRITTEN(0, 0),
    /** The act is committed; nobody has leased its deliveries. */
    ACT_COMMITTED(1, 0),
    /** The delivery is leased; the mail is not composed. */
    DELIVERY_LEASED(1, 1),
    /** The mail takes so long that its lease was renewed once. */
    LEASE_RENEWED(1, 1),
    /** The mail server awaits the rest of the mail. */
    MAIL_BEGUN(1, 1),
    /** The mail server has taken the mail; this node has not recorded it. */
    MAIL_TAKEN(2, 1),
    /** The delivery is marked as done, and not committed. */
    DONE_WRITTEN(2, 1),
    /** The delivery is marked as done and committed. */
    DONE_COMMITTED(1, 0),
    /** The node hung until another one took its lease, and then reports a failure. */
    LEASE_TAKEN_OVER(1, 1),
    /** The node holds the lease of a periodic job and is in the middle of it. */
    JOB_RUNNING(0, 0);

    private final int mails;
    private final int lapsed;

    EventCrashPoint(int mails, int lapsed) {
        this.mails = mails;
        this.lapsed = lapsed;
    }

    /** How often the mail goes out: twice where SMTP cannot tell, else once. */
    int mails() {
        return mails;
    }

    /** How many leases of the delivery lapse. */
    int lapsed() {
        return lapsed;
    }

    /** Whether a committed act is left behind, whose event every consumer has to get. */
    boolean leavesAnEvent() {
        return mails > 0;
    }
}
