package org.aftersale.money;

/** A law about money was broken: a bug of ours, whatever the order. */
public final class Violation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Violation(String law) {
        super(law);
    }

    /** Refuses two sums that have to be the same. */
    static void unlessSame(String what, long expected, long actual) {
        if (expected != actual) {
            throw new Violation(what + ": " + expected + " expected, " + actual + " found");
        }
    }

    /** Refuses a sum above another. */
    static void ifAbove(String what, long sum, long most) {
        if (sum > most) {
            throw new Violation(what + ": " + sum + " is above " + most);
        }
    }
}
