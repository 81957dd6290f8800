package org.aftersale.event.job;

/**
 * Something that is done from time to time, by one node of the whole store. A job may be broken off
 * at any moment and begun again elsewhere, and must not mind.
 */
public interface PeriodicJob {

    /** A lasting name of at most 60 letters: its row is kept under it. */
    String name();

    /** From the end of one run to the beginning of the next, in milliseconds. */
    long pauseMillis();

    /**
     * Does it once.
     *
     * @return what was done, in a few words for operators; null: nothing to say
     */
    String run();
}
