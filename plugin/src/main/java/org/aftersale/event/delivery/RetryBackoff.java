package org.aftersale.event.delivery;

/**
 * How long a failed delivery rests: 5 s, then twice as long each time up to an hour, 20 tries in
 * all, which together outlast a mail server that is away for half a day.
 */
final class RetryBackoff {

    private final long first;
    private final long longest;
    private final int tries;

    RetryBackoff() {
        this(5_000L, 3_600_000L, 20);
    }

    /** Other pauses, in milliseconds. */
    RetryBackoff(long first, long longest, int tries) {
        this.first = first;
        this.longest = longest;
        this.tries = tries;
    }

    /**
     * @return milliseconds to wait after that many failures (from 1)
     */
    long afterFailure(int failures) {
        int doublings = Math.min(failures - 1, 20);
        return Math.min(longest, first << doublings);
    }

    boolean exhausted(int failures) {
        return failures >= tries;
    }
}
