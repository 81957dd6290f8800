package org.aftersale.event.monitor;

import org.aftersale.event.EventConsumer;
import org.aftersale.shared.AftersaleException;

/** The consumer has effects that must not be repeated, such as mail. */
public final class NotReplayableException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private NotReplayableException(String consumer) {
        super(
                "Consumer '" + consumer + "' is not replayable",
                "aftersale.error.replay.never",
                consumer);
    }

    static NotReplayableException of(EventConsumer consumer) {
        return new NotReplayableException(consumer.name());
    }
}
