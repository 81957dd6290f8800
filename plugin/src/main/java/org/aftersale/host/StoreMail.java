package org.aftersale.host;

/** The store's own way of sending mail. */
public interface StoreMail {

    /**
     * Hands a mail to the store's mailer, and returns when the mailer has taken it.
     *
     * @throws InvalidAddressException where the recipient's, the sender's or the reply address is
     *     none; trying again helps only after somebody corrected it
     * @throws RuntimeException whatever the mailer throws; the caller tries again later
     */
    void send(OutgoingMail mail);

    /** What the mails are handed to, as it is set up in this web application. */
    MailSetup setup();
}
