package org.aftersale.notify;

import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;
import org.aftersale.host.mail.StoreMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Sends a mail for each event that customers are notified of. A process that crashes after the
 * mailer accepted the mail and before that was recorded sends it again; SMTP cannot prevent this.
 * Both copies carry the same Message-ID, by which many mailboxes discard the duplicate.
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
    public boolean handles(String eventType) {
        return composer.handles(eventType);
    }

    /** A replay must not send old mails again. */
    @Override
    public boolean replayable() {
        return false;
    }

    @Override
    public void consume(Event event) {
        composer.compose(event).ifPresent(mailer::send);
    }
}
