package org.aftersale.host.broadleaf.mail;

import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.mail.OutgoingMail;

/**
 * Sets the headers that mark the mail as automatic, put it into its case's thread, and identify
 * repeated mail.
 *
 * <p>Omitted on purpose: {@code Precedence}, which is not standardized and makes filters classify
 * mail as bulk, and {@code List-Unsubscribe}, because one cannot unsubscribe from the answer to
 * one's own claim.
 */
final class MailHeaders {

    /**
     * Suppresses out-of-office replies and receipts. Not the shorter "All", which would also
     * suppress non-delivery reports.
     */
    private static final String NO_ANSWERS = "DR, RN, NRN, OOF, AutoReply";

    /** Names the address in the exception message. */
    static final String REPLY_TO = "The setting aftersale.mail.reply-to";

    private MailHeaders() {}

    /**
     * @param domain the sender's domain, for the message ids
     */
    static void write(MimeMessage message, OutgoingMail mail, String domain)
            throws MessagingException {
        message.setHeader("Message-ID", id(mail.getKey(), domain));
        if (mail.getThread() != null) {
            // the id of no actual mail: mail readers group all mail that references it, whichever
            // arrives first
            String root = id("case-" + mail.getThread(), domain);
            message.setHeader("In-Reply-To", root);
            message.setHeader("References", root);
        }
        // RFC 3834: receipts are "generated", too; "replied" is for answers to another mail
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", NO_ANSWERS);
        message.setHeader("Content-Language", mail.getLanguage().toLanguageTag());
        if (mail.getReplyTo() != null) {
            message.setHeader("Reply-To", MailAddress.named(mail.getReplyTo(), REPLY_TO));
        }
    }

    /** Stable when the mail is sent again. */
    private static String id(String key, String domain) {
        return "<afs-" + key.replaceAll("[^A-Za-z0-9.-]", "_") + '@' + domain + '>';
    }
}
