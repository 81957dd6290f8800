package org.aftersale.event.monitor;

import org.aftersale.event.EventConsumer;
import org.aftersale.shared.AftersaleException;

/** The consumer does something that must not be done twice: a mail stays sent. */
public final class NotReplayableException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private NotReplayableException(String consumer) {
        super(
                "Consumer '" + consumer + "' must not be replayed",
                "aftersale.error.replay.never",
                consumer);
    }

    static NotReplayableException of(EventConsumer consumer) {
        return new NotReplayableException(consumer.name());
    }
}
