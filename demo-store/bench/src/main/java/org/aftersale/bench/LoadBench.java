package org.aftersale.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Many shoppers and agents at once, each of whom asks for the next page as soon as the last one is
 * there: whether the store answers all of them, and whether each act is done exactly once. Before,
 * the same people ask for the host's own pages, for comparison. A JVM that has just started is busy
 * compiling: the bars apply after a warm-up, whose figures are printed, too.
 */
final class LoadBench {

    private static final double MOST_P95_MILLIS = 1000;
    private static final double LONGEST_MILLIS = 3000;

    private final LoadOptions options;
    private final String run = "load-" + Long.toString(System.currentTimeMillis(), 36);
    private int missed;

    private LoadBench(LoadOptions options) {
        this.options = options;
    }

    /**
     * @return the exit code: 1 if a bar was missed
     */
    static int run(String[] arguments) throws Exception {
        return new LoadBench(LoadOptions.of(arguments)).run();
    }

    private int run() throws Exception {
        BenchOptions store = options.store();
        Path data = store.data().resolve("load");
        Files.createDirectories(data);
        Bench.say("starting a new store …");
        try (Store started = Store.start(store, data, List.of("--fresh"))) {
            Bench.say("signing in %d people …", options.shoppers() + options.agents());
            List<LoadPerson> people = people(started);
            Bench.say("the host's pages, %d s …", options.seconds() / 3);
            Load host = Load.of(people, LoadPerson::hostPage, options.seconds() / 3);
            Bench.say("our pages and acts, %d s to warm up …", options.warmUp());
            Load cold = Load.of(people, LoadPerson::ourPage, options.warmUp());
            Bench.say("our pages and acts, %d s …", options.seconds());
            Load ours = Load.of(people, LoadPerson::ourPage, options.seconds());
            Bench.say("the host's pages again, %d s …", options.seconds() / 3);
            Load again = Load.of(people, LoadPerson::hostPage, options.seconds() / 3);
            report(List.of(host, cold, ours, again), started);
        }
        return missed > 0 ? 1 : 0;
    }

    private List<LoadPerson> people(Store started) {
        List<LoadPerson> people = new ArrayList<>();
        for (int i = 0; i < options.shoppers(); i++) {
            people.add(LoadPerson.shopper(started, run, i));
        }
        for (int i = 0; i < options.agents(); i++) {
            people.add(LoadPerson.agent(started, run, i));
        }
        return people;
    }

    /**
     * @param loads the host's pages, ours after the start, ours warm, the host's warm
     */
    private void report(List<Load> loads, Store started) throws SQLException {
        Load cold = loads.get(1);
        Load ours = loads.get(2);
        System.out.printf(
                Locale.ROOT,
                "%d shoppers and %d agents at once, PostgreSQL, pool of 30, %d cores%n%n",
                options.shoppers(),
                options.agents(),
                Runtime.getRuntime().availableProcessors());
        System.out.println(
                "| pages | answers | a second | p50, ms | p95, ms | longest, ms | 500 or above |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        System.out.println(loads.get(0).row("the host's, just started"));
        System.out.println(cold.row("ours, just started"));
        System.out.println(loads.get(3).row("the host's, warm"));
        System.out.println(ours.row("ours, warm"));
        System.out.println();
        bar(
                "no answer of 500 or above",
                cold.failed() + ours.failed() == 0,
                cold.failures() + ours.failures());
        bar("p95 ≤ 1 s", ours.millis(.95) <= MOST_P95_MILLIS, "");
        bar("longest ≤ 3 s", ours.millis(1) <= LONGEST_MILLIS, "");
        long acts = cold.acts() + ours.acts();
        long stored = stored("select count(*) from AFS_MESSAGE where BODY like ?");
        long distinct = stored("select count(distinct BODY) from AFS_MESSAGE where BODY like ?");
        bar(
                "each act counted exactly once",
                stored == acts && stored == distinct,
                String.format("%d confirmed, %d stored, %d different", acts, stored, distinct));
        String second = Visitor.nobody(started).get("/figures/connections");
        bar("never two connections a thread", second.isEmpty(), second);
    }

    private void bar(String what, boolean reached, String detail) {
        missed += reached ? 0 : 1;
        System.out.println(
                "- " + what + ": " + (reached ? "reached" : "**missed**") + ' ' + detail);
    }

    private long stored(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(options.store().database().get(1));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, run + "%");
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
