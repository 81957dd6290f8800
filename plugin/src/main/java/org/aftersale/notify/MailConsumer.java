package org.aftersale.notify;

import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.host.StoreMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Sends a mail for each event that customers are told of. A process that dies between the mailer's
 * yes and the note of it sends the mail again; with SMTP that cannot be told apart. Both carry the
 * same Message-ID, by which many mailboxes keep one of them.
 */
public class MailConsumer implements EventConsumer {

    static final String NAME = "mail";

    private final MailComposer composer;
    private final StoreMail mailer;

    @Autowired
    public MailConsumer(
            @Qualifier("aftersaleMailComposer") MailComposer composer,
            @Qualifier("aftersaleStoreMail") StoreMail mailer) {
        this.composer = composer;
        this.mailer = mailer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean wants(String eventType) {
        return composer.tells(eventType);
    }

    /** Nobody wants last year's mails again. */
    @Override
    public boolean replayable() {
        return false;
    }

    @Override
    public void consume(Event event) {
        composer.compose(event).ifPresent(mailer::send);
    }
}
