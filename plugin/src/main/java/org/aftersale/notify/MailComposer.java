package org.aftersale.notify;

import java.util.Optional;
import org.aftersale.event.Event;
import org.aftersale.host.mail.OutgoingMail;

/** Composes the mail that notifies the customer of an event. */
public interface MailComposer {

    boolean handles(String eventType);

    /** Empty if there is no recipient: no address, or the case no longer exists. */
    Optional<OutgoingMail> compose(Event event);
}
