package org.aftersale.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the figures with the targets and writes them as Markdown. */
final class Report {

    private static final double SLOWEST_MILLIS = 60;
    private static final int MAX_STATEMENTS = 12;
    private static final double START_SECONDS = 3;
    private static final double HEAP_MEGABYTES = 48;
    private static final double GROWTH = 2;
    private static final List<String> OURS =
            List.of("hub", "claim form", "claim page", "withdraw", "link for a guest");
    private static final String PLAIN = "stock, plain list";
    private static final String LINES = "stock, with lines";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Sample> queueAtFirst = new LinkedHashMap<>();
    private int misses;

    Report(BenchOptions options) {
        line(
                "%d rounds, %s, Java %s, %d cores",
                options.rounds(),
                options.database().isEmpty() ? "HSQLDB" : options.database().get(0),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors());
    }

    void shop(String customer, Map<String, Sample> samples) {
        line("");
        line("Shop, customer with %s orders (server time, ms):", customer.equals("few") ? 5 : 500);
        line("");
        line(
                "| page | n | p50 | p95 | KB | SQL | p50 / stock | p95 / stock | p50, p95 / stock with lines | bar |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        Sample plain = samples.get(PLAIN);
        Sample lines = samples.get(LINES);
        samples.forEach(
                (page, is) -> {
                    boolean ours = OURS.contains(page);
                    boolean reached =
                            is.millis(.5) <= lines.millis(.5)
                                    && is.millis(.95) <= lines.millis(.95)
                                    && is.millis(.95) <= SLOWEST_MILLIS;
                    line(
                            "| %s | %d | %.1f | %.1f | %d | %d | %.2f | %.2f | %.2f, %.2f | %s |",
                            page,
                            is.count(),
                            is.millis(.5),
                            is.millis(.95),
                            is.kilobytes(),
                            is.statements(),
                            is.millis(.5) / plain.millis(.5),
                            is.millis(.95) / plain.millis(.95),
                            is.millis(.5) / lines.millis(.5),
                            is.millis(.95) / lines.millis(.95),
                            ours ? verdict(reached) : "");
                });
    }

    void statements(Map<String, Sample> samples) {
        line("");
        line(
                "SQL statements of a page, warm (bar: %d, and the same for little and much):",
                MAX_STATEMENTS);
        line("");
        line("| page | statements | of the layout | bar |");
        line("|---|--:|--:|---|");
        int layout = samples.get("layout alone").statements();
        Map<String, Integer> firsts = new LinkedHashMap<>();
        samples.forEach(
                (page, is) -> {
                    String kind = page.replaceAll(",.*", "");
                    int first = firsts.computeIfAbsent(kind, any -> is.statements());
                    boolean reached = is.statements() == first && is.statements() <= MAX_STATEMENTS;
                    String verdict = page.equals("layout alone") ? "" : verdict(reached);
                    line("| %s | %d | %d | %s |", page, is.statements(), layout, verdict);
                });
    }

    void queue(int tickets, Map<String, Sample> samples) {
        boolean first = queueAtFirst.isEmpty();
        line("");
        line("Back office, %,d tickets (server time, ms):", tickets);
        line("");
        line("| page | n | p50 | p95 | KB | SQL | p50 / at %,d | bar |", Bench.TICKETS);
        line("|---|--:|--:|--:|--:|--:|--:|---|");
        samples.forEach(
                (page, is) -> {
                    Sample before = queueAtFirst.getOrDefault(page, is);
                    double growth = is.millis(.5) / before.millis(.5);
                    boolean reached = is.statements() <= MAX_STATEMENTS && growth <= GROWTH;
                    line(
                            "| %s | %d | %.1f | %.1f | %d | %d | %s | %s |",
                            page,
                            is.count(),
                            is.millis(.5),
                            is.millis(.95),
                            is.kilobytes(),
                            is.statements(),
                            first ? "" : String.format(Locale.ROOT, "%.2f", growth),
                            verdict(reached));
                });
        if (first) {
            queueAtFirst.putAll(samples);
        }
    }

    void footprint(double[] bare, double[] with, double site, double admin) {
        line("");
        line("What a store pays for having Aftersale (shop and back office together):");
        line("");
        line("| what | without | with | added | bar |");
        line("|---|--:|--:|--:|---|");
        cost("start-up, s", bare[0], with[0], START_SECONDS);
        cost("heap at rest, MB", bare[1], with[1], HEAP_MEGABYTES);
        cost("class data, MB", bare[2], with[2], Double.MAX_VALUE);
        line("| jars of the shop, MB | | | %.1f | |", site);
        line("| jars of the back office, MB | | | %.1f | |", admin);
    }

    private void cost(String what, double bare, double with, double bar) {
        boolean judged = bar < Double.MAX_VALUE;
        line(
                "| %s | %.1f | %.1f | %.1f | %s |",
                what, bare, with, with - bare, judged ? verdict(with - bare <= bar) : "");
    }

    private String verdict(boolean reached) {
        if (!reached) {
            misses++;
        }
        return reached ? "reached" : "**missed**";
    }

    int misses() {
        return misses;
    }

    String text() {
        return text + "\n" + (misses == 0 ? "Every bar is reached." : misses + " missed.");
    }

    private void line(String line, Object... values) {
        text.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
