package org.aftersale.host;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What stands behind the store's mail service, for the people who run the store. It is that of the
 * web application asked: a shop and a back office may each have a mailer of their own. It holds no
 * password.
 */
public final class MailSetup {

    /** What becomes of a mail that is handed over. */
    public enum Kind {
        /** A mail sender of the usual kind takes it; whether its server does, only a mail tells. */
        SENDING,
        /** The host's default, which drops every mail and says it was sent. */
        SILENT,
        /** A mailer of the merchant's own make, which cannot be looked into. */
        UNKNOWN
    }

    /** What an operator might want to mend. */
    public enum Weakness {
        /** The mailer takes HTML alone: no text part, and none of our headers. */
        HTML_ONLY,
        /** A mail server that hangs holds up the mails behind it for ever. */
        NO_TIME_LIMIT
    }

    private final Kind kind;
    private final String mailer;
    private final String server;
    private final String sender;
    private final String replyTo;
    private final Set<Weakness> weaknesses;

    /**
     * @param replyTo as set; null or blank where it is not
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

    /** Name of the class that mails are handed to. */
    public String getMailer() {
        return mailer;
    }

    /** The mail server as {@code host:port}; null where it cannot be seen. */
    public String getServer() {
        return server;
    }

    /** The sender of our mails, as set. */
    public String getSender() {
        return sender;
    }

    /** Where answers to our mails go; null where nobody reads them. */
    public String getReplyTo() {
        return replyTo;
    }

    /** Empty where there is nothing to mend, or nothing can be seen. */
    public Set<Weakness> getWeaknesses() {
        return weaknesses;
    }
}
