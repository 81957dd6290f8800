package org.aftersale.event.delivery;

/**
 * Exponential backoff of failed deliveries: 5 s, doubled each time up to an hour, 20 attempts in
 * all, enough to outlast a mail server outage of half a day.
 */
final class RetryBackoff {

    private final long first;
    private final long longest;
    private final int tries;

    RetryBackoff() {
        this(5_000L, 3_600_000L, 20);
    }

    /** Other delays, in milliseconds. */
    RetryBackoff(long first, long longest, int tries) {
        this.first = first;
        this.longest = longest;
        this.tries = tries;
    }

    /**
     * @return the delay in milliseconds after that many failures (from 1)
     */
    long afterFailure(int failures) {
        int doublings = Math.min(failures - 1, 20);
        return Math.min(longest, first << doublings);
    }

    boolean exhausted(int failures) {
        return failures >= tries;
    }
}
