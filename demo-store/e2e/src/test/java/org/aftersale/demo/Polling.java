package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Polls until a condition holds. */
final class Polling {

    private Polling() {}

    /** Answers how many milliseconds it took. */
    static long until(String what, long mostMillis, BooleanSupplier isSo) {
        long began = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            assertThat((System.nanoTime() - began) / 1_000_000).as(what).isLessThan(mostMillis);
            rest();
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
