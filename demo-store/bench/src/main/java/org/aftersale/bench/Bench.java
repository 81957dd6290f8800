package org.aftersale.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs all measurements once, prints a table, and keeps the store's data for the next run. */
public final class Bench {

    static final int TICKETS = 10_000;
    static final int MILLION = 1_000_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("faq")) {
            System.exit(FaqBench.run(arguments));
        }
        BenchOptions options;
        try {
            if (arguments.length > 0 && arguments[0].equals("refunds")) {
                System.exit(RefundBench.run(arguments));
            }
            if (arguments.length > 0 && arguments[0].equals("load")) {
                System.exit(LoadBench.run(arguments));
            }
            options = BenchOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Report report = new Report(options);
        run(options, report);
        System.out.println(report.text());
        System.exit(options.strict() && report.misses() > 0 ? 1 : 0);
    }

    private static void run(BenchOptions options, Path data, Report report) throws Exception {
        if (!Files.exists(data.resolve("bench-made"))) {
            say("making the store with %d orders of one customer …", Store.MANY_ORDERS);
            Store.start(options, data, List.of("--fresh")).close();
            Files.createFile(data.resolve("bench-made"));
        }
        say("filling in cases and %,d tickets …", TICKETS);
        fill(options, data, TICKETS);
        try (Store store = Store.start(options, data, List.of())) {
            ShopPages.measure(options, store, report);
            QueuePages queue = new QueuePages(options, store, report);
            queue.measure(TICKETS);
            if (options.million()) {
                say("filling in %,d tickets …", MILLION);
                fill(options, data, MILLION);
                queue.measure(MILLION);
            }
        }
        if (options.starts() > 0) {
            Footprint.measure(options, data, report);
        }
    }

    private static void run(BenchOptions options, Report report) throws Exception {
        Path data = options.data().resolve("store");
        Files.createDirectories(data);
        run(options, data, report);
    }

    private static void fill(BenchOptions options, Path data, int tickets) throws Exception {
        try (Cases cases = Cases.open(options, data)) {
            cases.ofCustomers();
            cases.tickets(tickets);
            cases.settle();
        }
    }

    static void say(String line, Object... values) {
        System.err.println("  " + String.format(java.util.Locale.ROOT, line, values));
    }
}
