package org.aftersale.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What people who all ask at once were answered. */
final class Load {

    /** An answer as its reader saw it; {@code act} if it confirmed one. */
    record Answered(String what, int status, long nanos, boolean act) {}

    private final List<Answered> answers = Collections.synchronizedList(new ArrayList<>());
    private double seconds;

    private Load() {}

    /** Each person in a thread asks one after the other until the time is over. */
    static Load of(List<LoadPerson> people, Function<LoadPerson, Answered> next, int seconds)
            throws InterruptedException {
        Load load = new Load();
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (LoadPerson person : people) {
            Thread thread = new Thread(() -> load.ask(person, next, end));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        load.seconds = (System.nanoTime() - began) / 1e9;
        return load;
    }

    private void ask(LoadPerson person, Function<LoadPerson, Answered> next, long end) {
        while (System.nanoTime() < end) {
            answers.add(answerOf(person, next));
        }
    }

    /** A form whose page was refused counts as a failure, too. */
    private static Answered answerOf(LoadPerson person, Function<LoadPerson, Answered> next) {
        long began = System.nanoTime();
        try {
            return next.apply(person);
        } catch (IllegalStateException e) {
            return new Answered(e.getMessage(), 599, System.nanoTime() - began, false);
        }
    }

    long failed() {
        return answers.stream().filter(answer -> answer.status() >= 500).count();
    }

    String failures() {
        Map<String, Integer> counted = new TreeMap<>();
        answers.stream()
                .filter(answer -> answer.status() >= 400)
                .forEach(a -> counted.merge(a.what() + ' ' + a.status(), 1, Integer::sum));
        return counted.isEmpty() ? "" : counted.toString();
    }

    long acts() {
        return answers.stream().filter(Answered::act).count();
    }

    /** The percentile of all answers. */
    double millis(double share) {
        long[] sorted = answers.stream().mapToLong(Answered::nanos).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.0f | %d |",
                name,
                answers.size(),
                answers.size() / seconds,
                millis(.5),
                millis(.95),
                millis(1),
                failed());
    }
}
