package org.aftersale.host.mail;

/** The store's mail service. */
public interface StoreMail {

    /**
     * Passes a mail to the store's mailer and returns when it has taken it.
     *
     * @throws InvalidAddressException if the recipient's, sender's or reply-to address is invalid;
     *     a retry helps only after it was corrected
     * @throws RuntimeException any exception of the mailer; the caller retries later
     */
    void send(OutgoingMail mail);

    /** The mail configuration of this web application. */
    MailSetup setup();

    /** Whether pages may promise a mail. */
    interface Promise {

        /** Whether the store's mailer is known to drop every mail. */
        boolean isDropped();
    }
}
