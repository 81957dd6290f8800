package org.aftersale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The cost of having Aftersale in a store: start-up time, memory at rest, jars. */
final class Footprint {

    private static final double MEGABYTE = 1024 * 1024;

    private Footprint() {}

    /**
     * Alternates starts with and without the module, with the same data and the same pages
     * requested before measuring.
     */
    static void measure(BenchOptions options, Path data, Report report) throws IOException {
        List<String> without = new ArrayList<>();
        for (String side : new String[] {"site", "admin"}) {
            without.add("--" + side);
            without.add(without(options, side).toString());
        }
        List<double[]> with = new ArrayList<>();
        List<double[]> bare = new ArrayList<>();
        for (int i = 0; i < options.starts(); i++) {
            Bench.say("start %d of %d, without and with …", i + 1, options.starts());
            bare.add(start(options, data, without, false));
            with.add(start(options, data, List.of(), true));
        }
        report.footprint(
                median(bare),
                median(with),
                megabytes(options, "site"),
                megabytes(options, "admin"));
    }

    /** Seconds until ready, then megabytes of heap and class data at rest. */
    private static double[] start(BenchOptions options, Path data, List<String> more, boolean ours)
            throws IOException {
        try (Store store = Store.start(options, data, more)) {
            Visitor few = Visitor.shopper(store, "few");
            Visitor agent = Visitor.staff(store, "agent");
            for (int i = 0; i < 10; i++) {
                few.get("/");
                few.get("/account/bench/orders");
                agent.get("/admin/");
                if (ours) {
                    few.get("/account/service");
                    few.get("/account/claims/new?order=BENCH-few-2");
                    agent.get("/admin/aftersale/tickets");
                }
            }
            String[] memory = Visitor.nobody(store).get("/figures/memory").trim().split("\t");
            return new double[] {
                store.secondsToReady(),
                Long.parseLong(memory[0]) / MEGABYTE,
                Long.parseLong(memory[1]) / MEGABYTE
            };
        }
    }

    private static double[] median(List<double[]> all) {
        double[] middle = new double[3];
        for (int i = 0; i < 3; i++) {
            int column = i;
            List<Double> values = new ArrayList<>(all.stream().map(row -> row[column]).toList());
            Collections.sort(values);
            int half = values.size() / 2;
            middle[i] =
                    values.size() % 2 == 1
                            ? values.get(half)
                            : (values.get(half - 1) + values.get(half)) / 2;
        }
        return middle;
    }

    private static boolean isAdded(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("aftersale-") || name.startsWith("liquibase-");
    }

    private static double megabytes(BenchOptions options, String side) throws IOException {
        try (Stream<Path> jars = Files.list(exploded(options, side).resolve("WEB-INF/lib"))) {
            return jars.filter(Footprint::isAdded).mapToLong(jar -> jar.toFile().length()).sum()
                    / MEGABYTE;
        }
    }

    private static Path exploded(BenchOptions options, String side) {
        return options.modules().resolve(side + "/target/demo-store-" + side);
    }

    /** The exploded web application without the module's jars. */
    private static Path without(BenchOptions options, String side) throws IOException {
        Path from = exploded(options, side);
        Path to = options.data().resolve("without-" + side);
        if (Files.exists(to)) {
            try (Stream<Path> old = Files.walk(to)) {
                old.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!isAdded(file)) {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }
}
