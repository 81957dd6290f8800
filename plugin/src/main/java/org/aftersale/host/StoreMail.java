package org.aftersale.host;

/** The store's own way of sending mail. */
public interface StoreMail {

    /**
     * Hands one HTML mail to the store's mailer.
     *
     * @param to the recipient's address
     * @param subject one line
     * @param html a whole HTML document
     * @throws RuntimeException whatever the mailer throws; the caller tries again later
     */
    void send(String to, String subject, String html);

    /** What the mails are handed to, as it is set up in this web application. */
    MailSetup setup();
}
