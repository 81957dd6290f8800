package org.aftersale.money;

/** A violated money invariant: a bug in the module, whatever the order. */
public final class InvariantViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvariantViolation(String law) {
        super(law);
    }

    /** Requires two amounts to be equal. */
    static void unlessSame(String what, long expected, long actual) {
        if (expected != actual) {
            throw new InvariantViolation(
                    what + ": " + expected + " expected, " + actual + " found");
        }
    }

    /** Requires an amount not to exceed another. */
    static void ifAbove(String what, long sum, long limit) {
        if (sum > limit) {
            throw new InvariantViolation(what + ": " + sum + " is above " + limit);
        }
    }
}
