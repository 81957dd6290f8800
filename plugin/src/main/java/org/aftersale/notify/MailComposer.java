package org.aftersale.notify;

import java.util.Optional;
import org.aftersale.event.Event;

/** Writes the mail that tells the customer what happened. */
public interface MailComposer {

    boolean tells(String eventType);

    /** Empty when there is nobody to tell: no address, or the case is gone. */
    Optional<Mail> compose(Event event);
}
