package org.aftersale.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides credit that comes back after it had paid for an order into parts with the end that each
 * had: a refund neither shortens nor prolongs it. What was spent last comes back first, as if the
 * purchase had been smaller.
 */
final class ReturnedCredit {

    private final List<Part> parts = new ArrayList<Part>();
    private final long now;
    private long skip;
    private long left;

    private ReturnedCredit(long before, long amount, long now) {
        this.skip = before;
        this.left = amount;
        this.now = now;
    }

    /**
     * @param spent what was spent on the order, in that order
     * @param before how much of it came back earlier, minor units
     * @param amount how much comes back now, minor units
     * @param usual the end of what exceeds what was spent: it was paid with credit of another
     *     system; epoch milliseconds, null: never
     */
    static List<Part> parts(List<Spent> spent, long before, long amount, Long usual, long now) {
        ReturnedCredit returned = new ReturnedCredit(before, amount, now);
        for (int i = spent.size() - 1; i >= 0; i--) {
            returned.take(spent.get(i));
        }
        if (returned.left > 0) {
            returned.parts.add(new Part(returned.left, usual));
        }
        return returned.parts;
    }

    private void take(Spent spent) {
        long earlier = Math.min(skip, spent.amount);
        skip -= earlier;
        long taken = Math.min(left, spent.amount - earlier);
        left -= taken;
        if (taken > 0) {
            parts.add(new Part(taken, end(spent)));
        }
    }

    /** For credit that has expired since: the validity that remained when it was spent. */
    private Long end(Spent spent) {
        if (spent.expiresAt == null || spent.expiresAt > now) {
            return spent.expiresAt;
        }
        return now + Math.max(1, spent.expiresAt - spent.at);
    }

    /** Credit of one grant that paid for an order. */
    static final class Spent {
        final long amount;
        final Long expiresAt;
        final long at;

        /**
         * @param amount minor units, above zero
         * @param expiresAt of the grant, epoch milliseconds; null: never
         * @param at when it was spent
         */
        Spent(long amount, Long expiresAt, long at) {
            this.amount = amount;
            this.expiresAt = expiresAt;
            this.at = at;
        }
    }

    /** A part that comes back with an end of its own. */
    static final class Part {
        final long amount;
        final Long expiresAt;

        Part(long amount, Long expiresAt) {
            this.amount = amount;
            this.expiresAt = expiresAt;
        }
    }
}
