package org.aftersale.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.aftersale.help.importing.FolderFeed;
import org.aftersale.help.search.engine.MeasuredSearch;

/** Measures the quality and speed of the help search on the demo store's articles. */
final class FaqBench {

    private static final int CROWD = 10_000;
    private static final int ROUNDS = 3;
    private static final double FIRST = 0.86;
    private static final double THREE = 0.95;
    private static final double THREE_IN_CROWD = 0.90;
    private static final double TIMES_BARE = 1.3;
    private static final double SUGGEST_MILLIS = 30;

    private final Path faq;
    private final List<FaqQuestions> all = new ArrayList<>();
    private int missed;

    private FaqBench(Path faq, Path english) throws Exception {
        this.faq = faq;
        add("en", english);
        for (String language : List.of("pl", "de")) {
            add(language, faq.resolve("questions/" + language + ".csv"));
            // written after the tuning was finished, and only ever evaluated as a whole
            add(language, faq.resolve("questions/" + language + "-fresh.csv"));
        }
    }

    private void add(String language, Path questions) throws Exception {
        if (Files.exists(questions)) {
            all.add(FaqQuestions.read(language, questions, faq.resolve("intents.csv")));
        } else {
            say("No %s: not measured", questions);
        }
    }

    /**
     * @return the exit code
     */
    static int run(String[] arguments) throws Exception {
        Path faq = Path.of("demo-store/faq");
        Path questions = Path.of("../shared/data/faq-queries/bitext-dev.csv");
        boolean strict = false;
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--questions" -> questions = Path.of(arguments[++i]);
                case "--articles" -> faq = Path.of(arguments[++i]);
                case "--modules", "--data" -> i++;
                case "--strict" -> strict = true;
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
        }
        FaqBench bench = new FaqBench(faq.toAbsolutePath().normalize(), questions);
        bench.few();
        bench.crowd();
        say("%n%s", bench.missed == 0 ? "Every bar is reached." : bench.missed + " missed.");
        return strict && bench.missed > 0 ? 1 : 0;
    }

    private void few() throws Exception {
        FolderFeed feed = new FolderFeed("file:" + faq);
        say("%n%d articles, %d texts in all languages:%n", articles(), feed.countLive());
        head();
        within(
                feed,
                (search, plain) -> {
                    for (FaqQuestions questions : all) {
                        String language = questions.language();
                        SearchQuality ours =
                                SearchQuality.of(questions, text -> search.search(text, language));
                        double first = language.equals("en") ? FIRST : 0;
                        row(questions, "the help's search", ours, first, THREE);
                        row(
                                questions,
                                "plain BM25",
                                SearchQuality.of(questions, text -> plain.search(text, language)),
                                -1,
                                -1);
                    }
                });
    }

    private void crowd() throws Exception {
        FolderFeed feed = new FolderFeed("file:" + faq);
        new SyntheticArticles().join(feed, CROWD - articles());
        say("%nThe same among generated ones, %,d articles:%n", CROWD);
        head();
        within(
                feed,
                (search, plain) -> {
                    for (FaqQuestions questions : all) {
                        if (!questions.language().equals("en")) {
                            continue;
                        }
                        SearchQuality ours =
                                SearchQuality.of(questions, text -> search.search(text, "en"));
                        row(questions, "the help's search", ours, 0, THREE_IN_CROWD);
                        row(
                                questions,
                                "plain BM25",
                                SearchQuality.of(questions, text -> plain.search(text, "en")),
                                -1,
                                -1);
                        latency(questions, search);
                    }
                });
    }

    private interface Work {
        void in(MeasuredSearch search, PlainIndex plain) throws Exception;
    }

    private static void within(FolderFeed feed, Work work) throws Exception {
        Path home = Files.createTempDirectory("faq-bench");
        try (MeasuredSearch search = new MeasuredSearch(home.resolve("ours"), feed);
                PlainIndex plain = new PlainIndex(home.resolve("plain"), feed)) {
            work.in(search, plain);
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private int articles() throws Exception {
        try (Stream<Path> folders = Files.list(faq.resolve("articles"))) {
            return (int) folders.count();
        }
    }

    /** Alternating, so that other load on the machine affects all of them alike. */
    private void latency(FaqQuestions questions, MeasuredSearch search) throws Exception {
        List<Double> whole = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> suggest = new ArrayList<>();
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            for (FaqQuestions.Question question : questions.all()) {
                String text = question.text();
                long start = System.nanoTime();
                search.search(text, "en");
                whole.add((System.nanoTime() - start) / 1e6);
                bare.add(search.bare(text, "en"));
                String typed = text.substring(0, 1 + random.nextInt(text.length()));
                start = System.nanoTime();
                search.suggest(typed, "en");
                suggest.add((System.nanoTime() - start) / 1e6);
            }
        }
        say("%n| what | p50, ms | p95, ms | bar |%n|---|--:|--:|---|");
        double[] all = array(whole);
        double[] solr = array(bare);
        double[] typing = array(suggest);
        boolean near =
                SearchQuality.at(all, 0.5) <= TIMES_BARE * SearchQuality.at(solr, 0.5)
                        && SearchQuality.at(all, 0.95) <= TIMES_BARE * SearchQuality.at(solr, 0.95);
        time("search", all, verdict(near) + " (≤ 1.3 × the bare query)");
        time("the same query bare, by SolrJ", solr, "");
        boolean soon = SearchQuality.at(typing, 0.95) <= SUGGEST_MILLIS;
        time("suggest", typing, verdict(soon) + " (p95 ≤ 30 ms)");
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void time(String what, double[] millis, String bar) {
        say(
                "| %s | %.2f | %.2f | %s |",
                what, SearchQuality.at(millis, 0.5), SearchQuality.at(millis, 0.95), bar);
    }

    private static void head() {
        say("| questions | n | search | success@1 | success@3 | MRR | p50, ms | p95, ms | bar |");
        say("|---|--:|---|--:|--:|--:|--:|--:|---|");
    }

    /** A negative target means none. */
    private void row(
            FaqQuestions questions, String search, SearchQuality is, double first, double three) {
        String bar = three < 0 ? "" : verdict(is.first() >= first && is.three() >= three);
        say(
                "| %s | %d | %s | %.3f | %.3f | %.3f | %.2f | %.2f | %s |",
                questions.name(),
                is.questions(),
                search,
                is.first(),
                is.three(),
                is.mrr(),
                is.p50(),
                is.p95(),
                bar);
    }

    private String verdict(boolean reached) {
        if (!reached) {
            missed++;
        }
        return reached ? "reached" : "**missed**";
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
