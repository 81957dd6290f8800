package org.aftersale.event;

/**
 * How long a failed delivery rests: 5 s, then twice as long each time up to an hour, 20 tries in
 * all, which together outlast a mail server that is away for half a day.
 */
final class RetryPauses {

    private static final long FIRST = 5_000L;
    private static final long LONGEST = 3_600_000L;
    private static final int TRIES = 20;

    /**
     * @return milliseconds to wait after that many failures (from 1)
     */
    long afterFailure(int failures) {
        int doublings = Math.min(failures - 1, 20);
        return Math.min(LONGEST, FIRST << doublings);
    }

    boolean exhausted(int failures) {
        return failures >= TRIES;
    }
}
