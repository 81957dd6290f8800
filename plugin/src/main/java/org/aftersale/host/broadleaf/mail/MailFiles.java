package org.aftersale.host.broadleaf.mail;

import java.io.IOException;
import javax.activation.DataHandler;
import javax.mail.MessagingException;
import javax.mail.Part;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import javax.mail.util.ByteArrayDataSource;
import org.aftersale.host.mail.OutgoingMail;

/** Adds files to a message that has its text already. */
final class MailFiles {

    private MailFiles() {}

    /** Leaves the message unchanged if the mail has no files. */
    static void add(MimeMessage message, OutgoingMail mail) throws MessagingException, IOException {
        if (mail.getFiles().isEmpty()) {
            return;
        }
        message.saveChanges();
        MimeMultipart parts;
        if (message.isMimeType("multipart/mixed")) {
            parts = (MimeMultipart) message.getContent();
        } else {
            MimeBodyPart body = new MimeBodyPart();
            body.setDataHandler(new DataHandler(message.getContent(), message.getContentType()));
            parts = new MimeMultipart("mixed");
            parts.addBodyPart(body);
        }
        for (OutgoingMail.File file : mail.getFiles()) {
            parts.addBodyPart(part(file));
        }
        message.setContent(parts);
    }

    private static MimeBodyPart part(OutgoingMail.File file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.getBytes(), file.getType())));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.getName());
        return part;
    }
}
