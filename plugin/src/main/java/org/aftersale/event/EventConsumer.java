package org.aftersale.event;

/**
 * Acts on events, for example by sending mail. It is called after the act was committed, possibly
 * more than once and possibly on another node, so it must be idempotent. A failure is recorded and
 * retried later; it never undoes the act.
 */
public interface EventConsumer {

    /** A stable name: pending deliveries are stored under it. */
    String name();

    boolean handles(String eventType);

    void consume(Event event);

    /**
     * Whether all events of the log may be delivered again from the beginning. False for effects
     * that cannot be repeated, such as mail.
     */
    default boolean replayable() {
        return true;
    }
}
