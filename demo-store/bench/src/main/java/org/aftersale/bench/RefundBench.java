package org.aftersale.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.RefundScenario;
import org.aftersale.money.TrialCounts;

/**
 * Generates orders and refunds each step by step until nothing is left. After every action the
 * invariants of {@link RefundScenario} must hold; a violation is reported with its seed.
 */
final class RefundBench {

    private static final int THREADS = 2;
    private static final int MAX_PRINTED = 20;

    private final RandomOrders orders = new RandomOrders();
    private final long count;
    private final long firstSeed;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong violations = new AtomicLong();
    private final AtomicLong processorNanos = new AtomicLong();

    private RefundBench(long count, long firstSeed) {
        this.count = count;
        this.firstSeed = firstSeed;
    }

    /**
     * @return the exit code: 1 if an invariant was violated
     */
    static int run(String[] arguments) throws InterruptedException {
        long count = 1_000_000;
        long seed = 1;
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--orders" -> count = Long.parseLong(BenchOptions.value(arguments, ++i));
                case "--seed" -> seed = Long.parseLong(BenchOptions.value(arguments, ++i));
                case "--modules", "--data" -> i++;
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
        }
        if (count < 1) {
            throw new IllegalArgumentException("--orders needs a number above zero");
        }
        return new RefundBench(count, seed).run();
    }

    private int run() throws InterruptedException {
        long start = System.nanoTime();
        List<Teller> tellers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tellers.add(new Teller());
        }
        tellers.forEach(Thread::start);
        for (Teller teller : tellers) {
            while (teller.isAlive()) {
                teller.join(15_000);
                Bench.say("%,d of %,d orders", Math.min(count, next.get()), count);
            }
        }
        TrialCounts tally = new TrialCounts();
        tellers.forEach(teller -> tally.add(teller.tally));
        print(tally, (System.nanoTime() - start) / 1e9);
        return violations.get() == 0 ? 0 : 1;
    }

    private void print(TrialCounts tally, double seconds) {
        say("| what | |%n|---|--:|");
        row("orders", tally.orders);
        row("units, shipping and fees in them", tally.units);
        row("orders with a negative fee, or a sum that stands in the total only", tally.charged);
        row("edits of orders after they were paid", tally.edits);
        row("orders paid too much at some time", tally.overpaid);
        row("refunds", tally.refunds);
        row("… of what was paid too much", tally.overpayments);
        row("payouts", tally.payouts);
        row("payouts declined", tally.declines);
        row("… and tried again", tally.retries);
        row("requests refused, as they had to be", tally.refusals);
        row("refunds made outside", tally.outside);
        say("| seconds, %d threads, seeds from %d | %.1f |", THREADS, firstSeed, seconds);
        say("| seconds of processor time they took | %.1f |", processorNanos.get() / 1e9);
        row("violations", violations.get());
    }

    private static void row(String what, long figure) {
        say("| %s | %,d |", what, figure);
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    /** Runs one seed after another. */
    private final class Teller extends Thread {

        private final TrialCounts tally = new TrialCounts();

        @Override
        public void run() {
            for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                tell(firstSeed + i);
            }
            processorNanos.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        /** Every exception counts as a violation: no order may break the computation. */
        private void tell(long seed) {
            try {
                tally.add(RefundScenario.tell(orders, seed));
            } catch (RuntimeException | StackOverflowError e) {
                if (violations.incrementAndGet() <= MAX_PRINTED) {
                    say("%s; again by: ./bench refunds --orders 1 --seed %d", e, seed);
                }
            }
        }
    }
}
