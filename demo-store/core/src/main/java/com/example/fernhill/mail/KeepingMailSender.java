package com.example.fernhill.mail;

import java.io.IOException;
import java.util.Enumeration;
import javax.mail.Address;
import javax.mail.BodyPart;
import javax.mail.Header;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends nothing over the network: every mail goes into the {@link MailStore}. */
public class KeepingMailSender extends JavaMailSenderImpl {

    private final MailStore store;

    public KeepingMailSender(MailStore store) {
        this.store = store;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        for (MimeMessage message : messages) {
            try {
                String id = message.getMessageID();
                message.saveChanges();
                if (id != null) {
                    // as a real sender does: the library would give it a new one
                    message.setHeader("Message-ID", id);
                }
                keep(message);
            } catch (MessagingException | IOException e) {
                throw new MailSendException("The mail could not be kept", e);
            }
        }
    }

    private void keep(MimeMessage message) throws MessagingException, IOException {
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        read(message, html, text);
        store.keep(
                join(message.getFrom()),
                join(message.getRecipients(Message.RecipientType.TO)),
                message.getSubject(),
                headers(message),
                html.length() == 0 ? null : html.toString(),
                text.length() == 0 ? null : text.toString());
    }

    private static void read(Part part, StringBuilder html, StringBuilder text)
            throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart) {
            Multipart parts = (Multipart) content;
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                if (Part.ATTACHMENT.equalsIgnoreCase(inner.getDisposition())) {
                    text.append("[attachment: ").append(inner.getFileName()).append("]\n");
                } else {
                    read(inner, html, text);
                }
            }
        } else if (part.isMimeType("text/html")) {
            html.append(content);
        } else if (part.isMimeType("text/*")) {
            text.append(content);
        }
    }

    private static String headers(MimeMessage message) throws MessagingException {
        StringBuilder lines = new StringBuilder();
        for (Enumeration<?> all = message.getAllHeaders(); all.hasMoreElements(); ) {
            Header header = (Header) all.nextElement();
            lines.append(header.getName()).append(": ").append(header.getValue()).append('\n');
        }
        return lines.toString();
    }

    private static String join(Address[] addresses) {
        StringBuilder joined = new StringBuilder();
        if (addresses != null) {
            for (Address address : addresses) {
                joined.append(joined.length() == 0 ? "" : ", ").append(address);
            }
        }
        return joined.toString();
    }
}
