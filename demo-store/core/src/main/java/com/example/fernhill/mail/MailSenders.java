package com.example.fernhill.mail;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How the store sends its mails. */
public final class MailSenders {

    private static final String PATIENCE_MILLIS = "10000";

    private MailSenders() {}

    /**
     * @param smtp {@code HOST:PORT} of a mail server, or {@code none}: mails are kept in the store
     */
    public static JavaMailSenderImpl of(MailStore store, String smtp) {
        if (smtp == null || "none".equals(smtp)) {
            return new KeepingMailSender(store);
        }
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        int colon = smtp.lastIndexOf(':');
        sender.setHost(smtp.substring(0, colon));
        sender.setPort(Integer.parseInt(smtp.substring(colon + 1)));
        sender.setDefaultEncoding("UTF-8");
        Properties properties = new Properties();
        // a hanging server must not block the sending thread
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
