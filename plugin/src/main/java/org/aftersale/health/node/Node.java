package org.aftersale.health.node;

import org.aftersale.host.MailSetup;
import org.aftersale.host.Side;

/** A running web application of the store, as it last reported itself. */
public final class Node {

    private final NodeRecord row;

    Node(NodeRecord row) {
        this.row = row;
    }

    /** Process and machine, such as {@code 4711@shop-2}. */
    public String getName() {
        return row.name;
    }

    public Side getSide() {
        return row.side;
    }

    /** The module's version there. */
    public String getVersion() {
        return row.version;
    }

    /** Whether background work (mails) is done there. */
    public boolean isRunningJobs() {
        return "ON".equals(row.jobs);
    }

    /** Epoch milliseconds by the database's clock. */
    public long getStartedAt() {
        return row.startedAt;
    }

    /** Epoch milliseconds by the database's clock. */
    public long getSeenAt() {
        return row.seenAt;
    }

    /** What becomes of a mail there. */
    public MailSetup.Kind getMailKind() {
        return row.mailKind;
    }

    public String getMailer() {
        return row.mailer;
    }

    /** {@code host:port}; null where it cannot be seen. */
    public String getMailServer() {
        return row.mailServer;
    }

    public String getSender() {
        return row.sender;
    }

    /** Null where answers to mails go nowhere. */
    public String getReplyTo() {
        return row.replyTo;
    }

    /** Whether that weakness was reported. */
    public boolean has(MailSetup.Weakness weakness) {
        return row.mailWeaknesses != null && row.mailWeaknesses.contains(weakness.name());
    }
}
