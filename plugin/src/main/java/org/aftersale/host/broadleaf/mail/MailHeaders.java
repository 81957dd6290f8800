package org.aftersale.host.broadleaf.mail;

import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.aftersale.host.OutgoingMail;

/**
 * The headers that say what kind of mail it is: one that a machine sent, which mail of the same
 * case it belongs to, and whether it was sent before.
 *
 * <p>Left out on purpose: {@code Precedence}, which no standard knows and which makes filters take
 * a mail for an advertisement, and {@code List-Unsubscribe}: nobody can unsubscribe from the answer
 * to their own claim.
 */
final class MailHeaders {

    /**
     * No absence notes and receipts in answer to a machine. Not the shorter "All": that would
     * suppress the report that a mail could not be delivered, too.
     */
    private static final String NO_ANSWERS = "DR, RN, NRN, OOF, AutoReply";

    /** Whose address it is, for a refusal. */
    static final String REPLY_TO = "The setting aftersale.mail.reply-to";

    private MailHeaders() {}

    /**
     * @param domain the sender's, for the ids
     */
    static void write(MimeMessage message, OutgoingMail mail, String domain)
            throws MessagingException {
        message.setHeader("Message-ID", id(mail.getKey(), domain));
        if (mail.getThread() != null) {
            // of no mail: mail readers gather all that name it, whichever they got first
            String root = id("case-" + mail.getThread(), domain);
            message.setHeader("In-Reply-To", root);
            message.setHeader("References", root);
        }
        // RFC 3834: also a receipt is "generated"; "replied" is for answers to another mail
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", NO_ANSWERS);
        message.setHeader("Content-Language", mail.getLanguage().toLanguageTag());
        if (mail.getReplyTo() != null) {
            message.setHeader("Reply-To", MailAddress.named(mail.getReplyTo(), REPLY_TO));
        }
    }

    /** Stays the same whenever the mail is sent again. */
    private static String id(String key, String domain) {
        return "<afs-" + key.replaceAll("[^A-Za-z0-9.-]", "_") + '@' + domain + '>';
    }
}
