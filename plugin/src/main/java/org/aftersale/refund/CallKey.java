package org.aftersale.refund;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The idempotency key of one attempt of a payout at its gateway, such as {@code RF-2222-3333-1-2}:
 * the refund, the payout's position, and the number of the attempt.
 */
final class CallKey {

    private final String payout;
    private final int attempt;

    private CallKey(String payout, int attempt) {
        this.payout = payout;
        this.attempt = attempt;
    }

    static CallKey first(String refund, int position) {
        return new CallKey(refund + '-' + position, 1);
    }

    static CallKey of(String key) {
        int dash = key.lastIndexOf('-');
        return new CallKey(key.substring(0, dash), Integer.parseInt(key.substring(dash + 1)));
    }

    CallKey next() {
        return new CallKey(payout, attempt + 1);
    }

    /** The keys of all attempts before this one, oldest first. */
    List<String> earlier() {
        return IntStream.range(1, attempt)
                .mapToObj(no -> new CallKey(payout, no).toString())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return payout + '-' + attempt;
    }
}
