package org.aftersale.health.node;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.aftersale.host.Side;
import org.aftersale.host.connection.StoreChannels;
import org.aftersale.host.mail.MailSetup;
import org.apache.commons.lang3.StringUtils;

/** A running web application of the store, by its latest report. */
public final class Node {

    private static final String SPLIT =
            StoreChannels.Channel.SECURE.name() + ',' + StoreChannels.Channel.INSECURE.name();

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

    /** Whether background jobs (mails) run there. */
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

    /** How mails are sent there. */
    public MailSetup.Kind getMailKind() {
        return row.mailKind;
    }

    public String getMailer() {
        return row.mailer;
    }

    /** {@code host:port}; null if unknown. */
    public String getMailServer() {
        return row.mailServer;
    }

    public String getSender() {
        return row.sender;
    }

    /** Null if there is no reply address. */
    public String getReplyTo() {
        return row.replyTo;
    }

    /** Whether that configuration weakness was reported. */
    public boolean has(MailSetup.Weakness weakness) {
        return row.mailWeaknesses != null && row.mailWeaknesses.contains(weakness.name());
    }

    /** The name of its connection pool; null if it reports nothing about connections. */
    public String getPool() {
        return row.pool;
    }

    /** Connections that were lent out when it last reported; null if unknown. */
    public Integer getPoolInUse() {
        return row.poolInUse;
    }

    /** Null if unknown or unlimited. */
    public Integer getPoolMaximum() {
        return row.poolMaximum;
    }

    /** How often it found its pool exhausted since it started. */
    public long getPoolExhausted() {
        return row.poolExhausted == null ? 0 : row.poolExhausted;
    }

    /** The last time, in epoch milliseconds by the database's clock; null for never. */
    public Long getPoolExhaustedAt() {
        return row.poolExhaustedAt;
    }

    /** The types of the gateways that make refunds there; null if unknown. */
    public Set<String> getRefundingGateways() {
        return row.gateways == null
                ? null
                : new HashSet<>(Arrays.asList(StringUtils.split(row.gateways, ',')));
    }

    /** Whether it serves account pages over TLS only, and the help without it only. */
    public boolean isSplit() {
        return SPLIT.equals(row.channels);
    }
}
