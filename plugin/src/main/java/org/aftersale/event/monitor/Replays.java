package org.aftersale.event.monitor;

import org.aftersale.event.EventConsumer;
import org.aftersale.shared.Actor;

/** The steps of a replay, each in its own transaction. */
public interface Replays {

    /** The progress of a replay. */
    final class Batch {

        static final Batch FIRST = new Batch(Long.MIN_VALUE, 0, false);

        /** The id of the last event processed. */
        final long upTo;

        final int affected;
        final boolean last;

        Batch(long upTo, int affected, boolean last) {
            this.upTo = upTo;
            this.affected = affected;
            this.last = last;
        }
    }

    /**
     * Records who started it.
     *
     * @return the id of the action
     */
    long begin(Actor by, String consumer);

    /** Makes due what the consumer wants of the next batch of events after that id. */
    Batch batch(EventConsumer consumer, long afterEventId, int limit);

    /** Records that it finished. */
    void end(long act, int affected);
}
