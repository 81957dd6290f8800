package org.aftersale.host.broadleaf.mail;

import java.io.IOException;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.aftersale.host.OutgoingMail;

/** Puts the plain text beside the HTML that the merchant's mailer has put into a message. */
final class MailBody {

    private static final String TRANSFER = "Content-Transfer-Encoding";

    private MailBody() {}

    /**
     * Leaves a message alone in which it finds no HTML to set a text beside, or a choice already.
     */
    static void addText(MimeMessage message, OutgoingMail mail)
            throws MessagingException, IOException {
        // the headers of the parts are there from now on
        message.saveChanges();
        if (message.isMimeType("text/html")) {
            message.setContent(both(message, mail));
        } else if (message.isMimeType("multipart/*") && replaceIn(message.getContent(), mail)) {
            message.setContent((Multipart) message.getContent());
        }
    }

    /** A merchant's mailer may have wrapped the HTML, for a file or a picture beside it. */
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

    /** The best comes last, as RFC 2046 has it. */
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
     * Never plain 7 or 8 bit: spaces at line ends, long lines and leading dots pass every server
     * unharmed. The shorter of the two that do so.
     */
    private static String encoding(String text) {
        long foreign = text.chars().filter(sign -> sign > '~').count();
        return foreign * 4 > text.length() ? "base64" : "quoted-printable";
    }
}
