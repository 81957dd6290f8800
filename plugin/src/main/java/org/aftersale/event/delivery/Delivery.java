package org.aftersale.event.delivery;

import org.aftersale.event.Event;

/** One event to be delivered to one consumer. */
public final class Delivery {

    private final long id;
    private final String consumer;
    private final int attempts;
    private final String lease;
    private final Event event;

    Delivery(long id, String consumer, int attempts, String lease, Event event) {
        this.id = id;
        this.consumer = consumer;
        this.attempts = attempts;
        this.lease = lease;
        this.event = event;
    }

    public long getId() {
        return id;
    }

    public String getConsumer() {
        return consumer;
    }

    /** Failed attempts so far. */
    public int getAttempts() {
        return attempts;
    }

    /** The name of the lease it is held under. */
    String lease() {
        return lease;
    }

    public Event getEvent() {
        return event;
    }
}
