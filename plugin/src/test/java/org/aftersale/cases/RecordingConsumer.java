package org.aftersale.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;

/**
 * An event consumer added by a store; it records events, and can make an action fail from within
 * its transaction.
 */
public class RecordingConsumer implements EventConsumer {

    final List<Event> events = Collections.synchronizedList(new ArrayList<Event>());
    volatile RuntimeException refusal;

    @Override
    public String name() {
        return "store";
    }

    @Override
    public boolean handles(String eventType) {
        if (refusal != null) {
            throw refusal;
        }
        return true;
    }

    @Override
    public void consume(Event event) {
        events.add(event);
    }
}
