package org.aftersale.host.broadleaf.mail;

import java.io.IOException;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.aftersale.host.mail.OutgoingMail;

/**
 * Adds the plain text as an alternative to the HTML that the merchant's mailer has put into the
 * message.
 */
final class MailBody {

    private static final String TRANSFER = "Content-Transfer-Encoding";

    private MailBody() {}

    /** Leaves the message unchanged if it has no HTML part, or already has an alternative. */
    static void addText(MimeMessage message, OutgoingMail mail)
            throws MessagingException, IOException {
        // updates the headers of the parts
        message.saveChanges();
        if (message.isMimeType("text/html")) {
            message.setContent(both(message, mail));
        } else if (message.isMimeType("multipart/*") && replaceIn(message.getContent(), mail)) {
            message.setContent((Multipart) message.getContent());
        }
    }

    /**
     * Recurses into multiparts: a mailer may have wrapped the HTML with attachments or inline
     * pictures.
     */
    private static boolean replaceIn(Object content, OutgoingMail mail)
            throws MessagingException, IOException {
        if (!(content instanceof Multipart)
                || ((Multipart) content).getContentType().startsWith("multipart/alternative")) {
            return false;
        }
        Multipart parts = (Multipart) content;
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("text/html")) {
                MimeBodyPart choice = new MimeBodyPart();
                choice.setContent(both(part, mail));
                parts.removeBodyPart(i);
                parts.addBodyPart(choice, i);
                return true;
            }
            if (part.isMimeType("multipart/*") && replaceIn(part.getContent(), mail)) {
                part.setContent((Multipart) part.getContent());
                return true;
            }
        }
        return false;
    }

    /** The preferred alternative comes last (RFC 2046). */
    private static MimeMultipart both(Part html, OutgoingMail mail)
            throws MessagingException, IOException {
        String language = mail.getLanguage().toLanguageTag();
        MimeBodyPart text = new MimeBodyPart();
        String flowed = FlowedText.of(mail.getText());
        text.setContent(flowed, "text/plain; charset=UTF-8; format=flowed");
        text.setHeader(TRANSFER, encoding(flowed));
        text.setHeader("Content-Language", language);
        MimeBodyPart page = new MimeBodyPart();
        page.setContent(html.getContent(), html.getContentType());
        page.setHeader(TRANSFER, encoding(html.getContent().toString()));
        page.setHeader("Content-Language", language);
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(text);
        both.addBodyPart(page);
        return both;
    }

    /**
     * Never plain 7bit or 8bit, so that trailing spaces, long lines and leading dots survive every
     * server. The shorter of quoted-printable and base64.
     */
    private static String encoding(String text) {
        long foreign = text.chars().filter(sign -> sign > '~').count();
        return foreign * 4 > text.length() ? "base64" : "quoted-printable";
    }
}
