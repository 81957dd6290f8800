package org.aftersale.event;

/** One event on its way to one consumer. */
public final class Delivery {

    private final long id;
    private final String consumer;
    private final int attempts;
    private final Event event;

    Delivery(long id, String consumer, int attempts, Event event) {
        this.id = id;
        this.consumer = consumer;
        this.attempts = attempts;
        this.event = event;
    }

    public long getId() {
        return id;
    }

    public String getConsumer() {
        return consumer;
    }

    /** Failed tries so far. */
    public int getAttempts() {
        return attempts;
    }

    public Event getEvent() {
        return event;
    }
}
