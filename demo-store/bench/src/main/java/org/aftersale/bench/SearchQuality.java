package org.aftersale.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Quality and speed of the answers to a set of questions.
 *
 * @param first the share of questions whose right article came first
 * @param three the share of those with a right article among the first three
 * @param mrr the mean of one through the right article's place
 * @param p50 milliseconds
 * @param p95 milliseconds
 */
record SearchQuality(
        int questions, double first, double three, double mrr, double p50, double p95) {

    private static final int WARM_UP = 150;

    /**
     * @param search names the articles found for a question, best first
     */
    static SearchQuality of(FaqQuestions questions, Function<String, List<String>> search) {
        List<FaqQuestions.Question> all = questions.all();
        for (int i = 0; i < WARM_UP; i++) {
            search.apply(all.get(i % all.size()).text());
        }
        double[] millis = new double[all.size()];
        int first = 0;
        int three = 0;
        double mrr = 0;
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            List<String> found = search.apply(all.get(i).text());
            millis[i] = (System.nanoTime() - start) / 1e6;
            int place = place(found, all.get(i).answers());
            first += place == 1 ? 1 : 0;
            three += place >= 1 && place <= 3 ? 1 : 0;
            mrr += place > 0 ? 1.0 / place : 0;
        }
        int n = millis.length;
        return new SearchQuality(
                n,
                first / (double) n,
                three / (double) n,
                mrr / n,
                at(millis, 0.5),
                at(millis, 0.95));
    }

    /** The rank, from 1, or 0 if none of them was found. */
    private static int place(List<String> found, Set<String> right) {
        for (int i = 0; i < found.size(); i++) {
            if (right.contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    static double at(double[] millis, double share) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
    }
}
