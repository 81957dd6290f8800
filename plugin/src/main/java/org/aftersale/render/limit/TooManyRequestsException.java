package org.aftersale.render.limit;

import org.aftersale.shared.AftersaleException;

/** An allowance is used up for the moment. Answered with 429. */
public final class TooManyRequestsException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    private TooManyRequestsException(Allowance allowance, int seconds) {
        super("Too many " + allowance, "aftersale.problem.too-many.title");
        this.seconds = seconds;
    }

    public static TooManyRequestsException of(Allowance allowance, int seconds) {
        return new TooManyRequestsException(allowance, seconds);
    }

    /** After how many seconds the next attempt will be accepted. */
    public int getSeconds() {
        return seconds;
    }
}
