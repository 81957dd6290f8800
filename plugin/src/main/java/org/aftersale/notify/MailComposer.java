package org.aftersale.notify;

import java.util.Optional;
import org.aftersale.event.Event;
import org.aftersale.host.OutgoingMail;

/** Writes the mail that tells the customer what happened. */
public interface MailComposer {

    boolean tells(String eventType);

    /** Empty when there is nobody to tell: no address, or the case is gone. */
    Optional<OutgoingMail> compose(Event event);
}
