package org.aftersale.host.mail;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The configuration of the store's mail service, for operators. It describes the current web
 * application only: site and admin may have different mailers. Contains no password.
 */
public final class MailSetup {

    /** What happens to mail that is passed to the mailer. */
    public enum Kind {
        /** A regular mail sender takes it; only a real mail shows whether its server accepts it. */
        SENDING,
        /** The host's default, which silently drops all mail and reports success. */
        SILENT,
        /** The merchant's own mailer, whose configuration is not visible. */
        UNKNOWN
    }

    /** A configuration problem an operator may want to fix. */
    public enum Weakness {
        /** The mailer accepts HTML only: no text part and none of our headers. */
        HTML_ONLY,
        /** No timeout: a mail server that hangs blocks all further mail. */
        NO_TIME_LIMIT,
        /** The sender is not a mail address: no mail can be sent. */
        SENDER_INVALID,
        /** The reply-to address is not a mail address: no mail can be sent. */
        REPLY_TO_INVALID,
        /** The shop's base URL is not absolute: the links in mails lead nowhere. */
        LINKS_INVALID
    }

    private final Kind kind;
    private final String mailer;
    private final String server;
    private final String sender;
    private final String replyTo;
    private final Set<Weakness> weaknesses;

    /**
     * @param replyTo as configured; null or blank if not set
     */
    public MailSetup(
            Kind kind,
            String mailer,
            String server,
            String sender,
            String replyTo,
            Set<Weakness> weaknesses) {
        this.kind = kind;
        this.mailer = mailer;
        this.server = server;
        this.sender = sender;
        this.replyTo = replyTo == null || replyTo.trim().isEmpty() ? null : replyTo.trim();
        Set<Weakness> copy = EnumSet.noneOf(Weakness.class);
        copy.addAll(weaknesses);
        this.weaknesses = Collections.unmodifiableSet(copy);
    }

    public Kind getKind() {
        return kind;
    }

    /** The class name of the mailer. */
    public String getMailer() {
        return mailer;
    }

    /** The mail server as {@code host:port}; null if unknown. */
    public String getServer() {
        return server;
    }

    /** The configured sender of our mail. */
    public String getSender() {
        return sender;
    }

    /** The reply-to address; null if replies are not read. */
    public String getReplyTo() {
        return replyTo;
    }

    /** Empty if there are no problems or the configuration is not visible. */
    public Set<Weakness> getWeaknesses() {
        return weaknesses;
    }
}
