package org.aftersale.event;

import org.aftersale.shared.Failure;

/** The consumer does something that must not be done twice: a mail stays sent. */
public final class NotReplayable extends Failure {

    private static final long serialVersionUID = 1L;

    private NotReplayable(String consumer) {
        super(
                "Consumer '" + consumer + "' must not be replayed",
                "aftersale.error.replay.never",
                consumer);
    }

    static NotReplayable of(EventConsumer consumer) {
        return new NotReplayable(consumer.name());
    }
}
