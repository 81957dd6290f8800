package org.aftersale.health.node;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.host.Side;
import org.aftersale.host.mail.MailSetup;

/** One web application of the store; it updates its row every half minute. */
@Entity
@Table(name = "AFS_NODE")
public class NodeRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Random, new at each start. */
    @Id
    @Column(name = "NODE_ID", length = 40)
    protected String id;

    @Column(name = "NAME", nullable = false, length = 255)
    protected String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "SIDE", nullable = false, length = 20)
    protected Side side;

    @Column(name = "VERSION", nullable = false, length = 60)
    protected String version;

    /** ON or OFF. */
    @Column(name = "JOBS", nullable = false, length = 20)
    protected String jobs;

    @Column(name = "STARTED_AT", nullable = false)
    protected long startedAt;

    @Column(name = "SEEN_AT", nullable = false)
    protected long seenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "MAIL_KIND", nullable = false, length = 20)
    protected MailSetup.Kind mailKind;

    @Column(name = "MAILER", length = 255)
    protected String mailer;

    @Column(name = "MAIL_SERVER", length = 255)
    protected String mailServer;

    @Column(name = "MAIL_SENDER", length = 255)
    protected String sender;

    @Column(name = "MAIL_REPLY_TO", length = 255)
    protected String replyTo;

    /** Names, comma-separated; null if none. */
    @Column(name = "MAIL_WEAKNESSES", length = 255)
    protected String mailWeaknesses;

    /** The name of its connection pool; null if it said nothing about connections. */
    @Column(name = "POOL", length = 255)
    protected String pool;

    /** Null if unknown. */
    @Column(name = "POOL_IN_USE")
    protected Integer poolInUse;

    /** Null if unknown or unlimited. */
    @Column(name = "POOL_MAX")
    protected Integer poolMaximum;

    /** How often the node found it exhausted since it started. */
    @Column(name = "POOL_EXHAUSTED")
    protected Long poolExhausted;

    /** The last time; null for never. */
    @Column(name = "POOL_EXHAUSTED_AT")
    protected Long poolExhaustedAt;

    /** Types of the gateways that refund there, comma-separated; null if it said nothing. */
    @Column(name = "GATEWAYS", length = 1000)
    protected String gateways;

    /** The channels of account pages and of the help; null if it said nothing. */
    @Column(name = "CHANNELS", length = 60)
    protected String channels;
}
