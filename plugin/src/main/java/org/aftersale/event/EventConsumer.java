package org.aftersale.event;

/**
 * Somebody who acts on what happened: mails, later the search index, clocks and figures. It is
 * called after the act was committed, possibly more than once and possibly on another node, and
 * must not mind. What it throws is noted and tried again later; it never undoes the act.
 */
public interface EventConsumer {

    /** A lasting name: pending rows are kept under it. */
    String name();

    boolean wants(String eventType);

    void consume(Event event);

    /**
     * Whether it may be given all events of the log again, from the beginning. False for one whose
     * doing cannot be taken back or done twice, such as a mail.
     */
    default boolean replayable() {
        return true;
    }
}
