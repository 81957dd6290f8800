package org.aftersale.event.monitor;

import org.aftersale.event.EventConsumer;
import org.aftersale.shared.Actor;

/** The steps of a replay. Each commits by itself. */
public interface Replays {

    /** How far a replay is. */
    final class Batch {

        static final Batch FIRST = new Batch(Long.MIN_VALUE, 0, false);

        /** The id of the last event it looked at. */
        final long upTo;

        final int affected;
        final boolean last;

        Batch(long upTo, int affected, boolean last) {
            this.upTo = upTo;
            this.affected = affected;
            this.last = last;
        }
    }

    /** Records who began it. @return the act's id */
    long begin(Actor by, String consumer);

    /** Sets going what the consumer wants of the next so many events after that id. */
    Batch batch(EventConsumer consumer, long afterEventId, int most);

    /** Records that it came to its end. */
    void end(long act, int affected);
}
