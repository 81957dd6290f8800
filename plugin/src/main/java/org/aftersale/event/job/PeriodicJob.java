package org.aftersale.event.job;

/**
 * A periodic job that one node of the store runs at a time. It may be interrupted at any moment and
 * started again elsewhere, so it must be idempotent.
 */
public interface PeriodicJob {

    /** A stable name of at most 60 characters: its row is stored under it. */
    String name();

    /** The pause between the end of one run and the start of the next, in milliseconds. */
    long pauseMillis();

    /**
     * Runs once.
     *
     * @return a short result for operators; null for none
     */
    String run();
}
